package org.zhengwu.api.technical.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * A version of a code table was published.
 *
 * @param table the id of the table
 * @param division where it holds, with every division below; null for everywhere
 */
public record CodeTablePublished(String table, @Nullable DivisionId division, int version) implements Event {

    public CodeTablePublished {
        requireNonNull(table, "table");
    }

    @Override
    public Subject subject() {
        return subjectOf(table, division);
    }

    /** The table of a division, or of everywhere, as events and the audit trail name it: its versions share it. */
    public static Subject subjectOf(String table, @Nullable DivisionId division) {
        String name = table + "@" + (division == null ? "" : division);
        return new Subject("code-table", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
