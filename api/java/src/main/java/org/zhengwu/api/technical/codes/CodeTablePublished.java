package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * A version of a code table was published.
 *
 * @param series the permanent id of the table of the division, which all its versions share
 * @param division where it holds, with every division below; the nation for everywhere
 */
public record CodeTablePublished(UUID series, String table, DivisionId division, int version) implements Event {

    public CodeTablePublished {
        requireNonNull(series, "series");
        requireNonNull(table, "table");
        requireNonNull(division, "division");
    }

    @Override
    public Subject subject() {
        return new Subject("code-table", series);
    }
}
