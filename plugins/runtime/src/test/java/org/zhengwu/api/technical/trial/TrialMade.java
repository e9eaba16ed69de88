package org.zhengwu.api.technical.trial;

import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** A trial was made or changed. */
public record TrialMade(Subject subject, int number) implements Event {}
