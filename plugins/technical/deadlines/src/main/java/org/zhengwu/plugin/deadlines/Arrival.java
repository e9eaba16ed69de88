package org.zhengwu.plugin.deadlines;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/**
 * What arrived and makes clocks be recomputed.
 *
 * @param subject the publication
 * @param source what people know it by, in Chinese
 * @param rule the rule that is being published, or null
 * @param again whether clocks are looked at for a second time, and are to be marked as seen where nothing moves
 */
record Arrival(Subject subject, String source, @Nullable TimeLimitRule rule, boolean again) {

    static Arrival ofCalendar(Subject subject, String source) {
        return new Arrival(subject, source, null, false);
    }

    static Arrival ofRule(Subject subject, TimeLimitRule rule) {
        return new Arrival(subject, rule.basis(), rule, false);
    }

    static Arrival again(Subject subject, String source) {
        return new Arrival(subject, source, null, true);
    }
}
