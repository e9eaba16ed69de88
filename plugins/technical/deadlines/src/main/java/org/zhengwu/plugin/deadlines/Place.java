package org.zhengwu.plugin.deadlines;

import java.util.List;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;

/**
 * A division of the mainland, where calendars and rules apply (CAL-011).
 *
 * @param ancestry the codes of the division and of those above it, the nation last
 * @param above the ids of the same
 */
record Place(DivisionId id, List<DivisionCode> ancestry, List<DivisionId> above) {

    Place {
        ancestry = List.copyOf(ancestry);
        above = List.copyOf(above);
    }

    boolean isNation() {
        return ancestry.get(0).equals(DivisionCode.NATION);
    }

    boolean isWithin(DivisionId division) {
        return above.contains(division);
    }
}
