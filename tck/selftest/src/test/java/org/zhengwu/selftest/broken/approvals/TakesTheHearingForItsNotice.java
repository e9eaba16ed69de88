package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.Hearing;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.selftest.broken.Altered;

/** Shows the day of a hearing as that of its notice, against APR-016. */
@Decorator
@Priority(1)
abstract class TakesTheHearingForItsNotice implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review) {
        return shown(whole.review(caller, id, revision, review));
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(TakesTheHearingForItsNotice::shown);
    }

    private static Approval shown(Approval of) {
        return Altered.with(
                of,
                "signatures",
                of.signatures().stream().map(TakesTheHearingForItsNotice::shown).toList());
    }

    private static Signature shown(Signature of) {
        Hearing hearing = of.hearing();
        return hearing == null
                ? of
                : Altered.with(of, "hearing", Altered.with(hearing, "notifiedOn", hearing.heldOn()));
    }
}
