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
 * @param mine whether to list only those that wait for the caller (待我审批): by name or by a post that the caller
 *     holds in the organ, and not proposed by the caller
 */
public record ApprovalFilter(
        @Nullable String state,
        @Nullable String subject,
        @Nullable Boolean mine) {

    /** Those in a state, or of a record, whomever they wait for. */
    public ApprovalFilter(@Nullable String state, @Nullable String subject) {
        this(state, subject, null);
    }

    /** Those that wait for a reviewer. */
    public static ApprovalFilter waitingForReview() {
        return new ApprovalFilter(ApprovalState.IN_REVIEW.name(), null);
    }

    /** Those that wait for the caller. */
    public static ApprovalFilter waitingForMe() {
        return new ApprovalFilter(null, null, true);
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
        return violations.check(() -> new CheckedApprovalFilter(wanted, about, Boolean.TRUE.equals(mine)));
    }

    /** A filter whose values are parsed. */
    public record CheckedApprovalFilter(
            @Nullable ApprovalState state, @Nullable Subject subject, boolean mine) {}
}
