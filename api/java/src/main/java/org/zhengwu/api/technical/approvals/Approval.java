package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * An approval that runs, or ran (审批).
 *
 * @param subject the record that is to be approved
 * @param organ the organ that approves it
 * @param handler who proposed it, or null where a function started it by itself
 * @param review the newest review, or null before it
 * @param decision the decision, or null before it
 * @param flow the version of the flow on which it runs, or null where its record names none
 * @param step the id of the step at which it waits, or null once it has ended
 * @param signers who may sign there, by seat; empty once it has ended
 * @param signatures what was said so far, the oldest first
 * @param due when the step is due, or null where the flow sets it no limit, and once it has ended (APR-017)
 */
public record Approval(
        ApprovalId id,
        Subject subject,
        OrganId organ,
        ApprovalState state,
        @Nullable AccountId handler,
        Instant startedAt,
        @Nullable Review review,
        @Nullable Decision decision,
        Revision revision,
        @Nullable FlowReference flow,
        @Nullable String step,
        List<Signer> signers,
        List<Signature> signatures,
        @Nullable StepDue due) {

    public Approval {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(organ, "organ");
        requireNonNull(state, "state");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(revision, "revision");
        signers = List.copyOf(signers);
        signatures = List.copyOf(signatures);
    }

    /** What a reviewer said. */
    public record Review(
            AccountId by,
            Instant at,
            Opinion opinion,
            @Nullable String text) {}

    /** What the decider said. */
    public record Decision(AccountId by, Instant at, String text) {}
}
