package org.zhengwu.api.technical.trial;

import org.jspecify.annotations.Nullable;

/** What a trial is made of. */
public record TrialDraft(@Nullable String organ, @Nullable String name) {}
