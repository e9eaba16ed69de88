package org.zhengwu.plugin.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/**
 * That cases of an item accepted in a term are handed over to a system.
 *
 * @param item the basic code (基本编码) or the implementing code of the item
 * @param division where it holds, the divisions below included; null for everywhere
 * @param until the last day, or null where the term is open
 */
record Assignment(
        String item,
        @Nullable DivisionCode division,
        String system,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether both say something of the same item, division and day. */
    boolean collidesWith(Assignment other) {
        boolean same = item.equals(other.item)
                && (division == null ? other.division == null : division.equals(other.division));
        return same && (holdsOn(other.from) || other.holdsOn(from));
    }
}
