package org.zhengwu.api.technical.exchange;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;

/**
 * Which records to list; what is absent narrows nothing.
 *
 * @param state a {@link RowState}
 * @param subject the case, written {@code case:0190...}
 * @param batch the id of the batch that they last went with
 * @since 0.1
 */
public record RowFilter(
        @Nullable String state,
        @Nullable String subject,
        @Nullable String batch) {

    /** The records of a state. */
    public static RowFilter in(RowState state) {
        return new RowFilter(state.name(), null, null);
    }

    /** The records of a case. */
    public static RowFilter of(Subject subject) {
        return new RowFilter(null, subject.toString(), null);
    }

    /** The parsed filter, or every violation. */
    public Checked<CheckedRowFilter> check() {
        Violations violations = new Violations();
        RowState wanted =
                violations.parse("state", state, "row-state", "must be a state of records", RowState::valueOf);
        Subject about = violations.parse(
                "subject", subject, "subject", "must be a reference such as case:0190...", Subject::of);
        BatchId with = violations.parse("batch", batch, "id", "must be an id", BatchId::of);
        return violations.check(() -> new CheckedRowFilter(wanted, about, with));
    }

    /** A filter whose values are parsed. */
    public record CheckedRowFilter(
            @Nullable RowState state,
            @Nullable Subject subject,
            @Nullable BatchId batch) {}
}
