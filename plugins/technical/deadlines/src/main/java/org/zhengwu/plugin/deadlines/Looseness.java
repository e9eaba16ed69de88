package org.zhengwu.plugin.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/**
 * Finds in what a rule is looser than the one above it, which means worse for the parties (ITM-010, LIC-022).
 * Limits of different units are compared by what is certain: so many calendar days never end after as many
 * working days.
 */
final class Looseness {

    private Looseness() {}

    /** The JSON names of what is looser; empty where the lower rule only tightens. */
    static List<String> of(TimeLimitRule lower, TimeLimitRule upper) {
        List<String> looser = new ArrayList<>();
        if (isLooser(lower.limit(), upper.limit(), upper.direction(), upper.bearer())) {
            looser.add("value");
        }
        if (lower.direction() != upper.direction()) {
            looser.add("direction");
        }
        if (lower.bearer() != upper.bearer()) {
            looser.add("bearer");
        }
        boolean rollHelpsOrgan = upper.bearer() == Bearer.ORGAN;
        if (lower.rollEndDate() != upper.rollEndDate() && lower.rollEndDate() == rollHelpsOrgan) {
            looser.add("rollEndDate");
        }
        if (!upper.stopEvents().containsAll(lower.stopEvents())) {
            looser.add("stopEvents");
        }
        if (isLooser(lower.extension(), upper.extension())) {
            looser.add("extension");
        }
        if (upper.lapse() != LapseAction.ALARM && lower.lapse() != upper.lapse()) {
            looser.add("lapse");
        }
        return looser;
    }

    /** Whether a limit is looser than another that is to be kept. */
    static boolean isLooser(@Nullable Limit lower, @Nullable Limit upper, Direction direction, Bearer bearer) {
        if (upper == null) {
            return false;
        }
        if (lower == null) {
            return true;
        }
        boolean longerIsLooser = (bearer == Bearer.ORGAN) == (direction == Direction.FORWARD);
        return longerIsLooser ? mayBeLonger(lower, upper) : mayBeLonger(upper, lower);
    }

    private static boolean isLooser(TimeLimitRule.@Nullable Extension lower, TimeLimitRule.@Nullable Extension upper) {
        if (lower == null) {
            return false;
        }
        return upper == null
                || mayBeLonger(lower.longest(), upper.longest())
                || lower.grantedBy().compareTo(upper.grantedBy()) < 0;
    }

    private static boolean mayBeLonger(Limit one, Limit other) {
        boolean certain = one.unit() == other.unit() || one.unit() == LimitUnit.CALENDAR_DAY;
        return one.value() > other.value() || (!certain && one.value() > 0);
    }
}
