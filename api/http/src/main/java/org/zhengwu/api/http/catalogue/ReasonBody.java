package org.zhengwu.api.http.catalogue;

import org.jspecify.annotations.Nullable;

/** Why a step was taken. */
public record ReasonBody(@Nullable String reason) {}
