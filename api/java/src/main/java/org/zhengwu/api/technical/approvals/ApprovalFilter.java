package org.zhengwu.api.technical.approvals;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;

/**
 * Which approvals to list; what is absent narrows nothing.
 *
 * @param state an {@link ApprovalState}, such as {@code IN_REVIEW} for those that wait for a reviewer
 * @param subject the record, written {@code case:0190...}
 */
public record ApprovalFilter(
        @Nullable String state, @Nullable String subject) {

    /** Those that wait for a reviewer. */
    public static ApprovalFilter waitingForReview() {
        return new ApprovalFilter(ApprovalState.IN_REVIEW.name(), null);
    }

    /** All approvals of a record. */
    public static ApprovalFilter of(Subject subject) {
        return new ApprovalFilter(null, subject.toString());
    }

    /** The parsed filter, or every violation. */
    public Checked<CheckedApprovalFilter> check() {
        Violations violations = new Violations();
        ApprovalState wanted =
                violations.parse("state", state, "state", "must be a state of approvals", ApprovalState::valueOf);
        Subject about = violations.parse(
                "subject", subject, "subject", "must be a reference such as case:0190...", Subject::of);
        return violations.check(() -> new CheckedApprovalFilter(wanted, about));
    }

    /** A filter whose values are parsed. */
    public record CheckedApprovalFilter(
            @Nullable ApprovalState state, @Nullable Subject subject) {}
}
