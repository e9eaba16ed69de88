package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.StepLimit;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Runs a clock for the step at which an approval waits, where the flow sets that a limit (APR-017). */
@ApplicationScoped
class StepClocks {

    private static final String MATTER = "approval-step";

    private final Deadlines deadlines;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    StepClocks(Deadlines deadlines, Directory directory, LegalClock clock) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    /** Ends the clock of the step that the approval left, and starts that of the one to which it came. */
    void follow(ApprovalEntity approval, Course course) {
        if (!course.hasMoved()) {
            return;
        }
        DeadlineId before = approval.clock();
        if (before != null) {
            end(before, approval.state());
        }
        StepLimit limit = approval.isOpen() ? course.step().limit() : null;
        if (before != null || limit != null) {
            approval.runsOn(limit == null ? null : start(approval, limit));
        }
    }

    /** A step that was signed was done, whatever its signer said; one that ended with the approval was not. */
    private void end(DeadlineId before, ApprovalState state) {
        if (state == ApprovalState.WITHDRAWN || state == ApprovalState.CANCELLED) {
            deadlines.cancel(before);
        } else {
            deadlines.meet(before, clock.today());
        }
    }

    private Deadline start(ApprovalEntity approval, StepLimit limit) {
        DivisionId division = directory
                .organ(approval.organ())
                .map(OrganEntry::division)
                .orElseThrow(() -> new IllegalStateException("There is no organ " + approval.organ()));
        // The kind that no rule gives a consequence in law: what the organ itself set.
        return deadlines.start(new ClockStart(
                MATTER,
                ClockKind.PROMISED,
                new ApprovalId(approval.id()).subject(),
                approval.organ(),
                division,
                clock.today(),
                limit.length(),
                limit.basis()));
    }
}
