package org.zhengwu.api.technical.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * A version of an approval flow was published.
 *
 * @param item the code of the items that it is for, or null for every item
 * @param division where it holds, with every division below; null for everywhere
 */
public record FlowPublished(@Nullable String item, @Nullable DivisionId division, int version) implements Event {

    @Override
    public Subject subject() {
        return subjectOf(item, division);
    }

    /** The flow of an item and division, as events and the audit trail name it: its versions share it. */
    public static Subject subjectOf(@Nullable String item, @Nullable DivisionId division) {
        String name = (item == null ? "" : item) + "@" + (division == null ? "" : division);
        return new Subject("approval-flow", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
