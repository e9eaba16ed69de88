package org.zhengwu.plugin.approvals;

import java.util.Optional;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Signature;

/** Who may not sign a step because of what they did in the approval (APR-001, LIC-011). */
final class Separation {

    private static final String SEPARATION_OF_DUTIES = "SEC-003";
    private static final String HEARING = "LIC-011";

    private final ApprovalEntity approval;
    private final FlowStep step;

    Separation(ApprovalEntity approval, FlowStep step) {
        this.approval = approval;
        this.step = step;
    }

    void requireNotHandler(AccountId account) {
        if (approval.isHandledBy(account)) {
            throw reviewerIsHandler();
        }
    }

    /** Different persons sign, once in a round. */
    void require(AccountId account) {
        refusal(account).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why the account may not sign the step, or nothing. */
    Optional<RuleViolatedException> refusal(AccountId account) {
        if (approval.isHandledBy(account)) {
            return Optional.of(reviewerIsHandler());
        }
        boolean here =
                approval.signedThisRound().stream().anyMatch(each -> each.by().equals(account));
        if (here || (signedElsewhere(account) && !step.samePersons())) {
            return Optional.of(separated("signer-signed-already", "Who signed it before does not sign it again"));
        }
        boolean chaired = approval.signatures().stream()
                .filter(each -> !each.step().equals(step.id()))
                .map(Signature::hearing)
                .anyMatch(hearing -> hearing != null && account.equals(hearing.chair()));
        return chaired ? Optional.of(chairReviews()) : Optional.empty();
    }

    void requireChair(AccountId chair) {
        if (approval.isHandledBy(chair) || signedElsewhere(chair)) {
            throw chairReviews();
        }
    }

    void requireDecider(AccountId account) {
        if (approval.isHandledBy(account)) {
            throw separated("decider-is-handler", "Who proposed it does not decide it");
        }
        if (approval.reviewed(account)) {
            throw separated("decider-is-reviewer", "Who reviewed it does not decide it");
        }
    }

    private boolean signedElsewhere(AccountId account) {
        return approval.signatures().stream()
                .anyMatch(each -> each.by().equals(account) && !each.step().equals(step.id()));
    }

    private static RuleViolatedException reviewerIsHandler() {
        return separated("reviewer-is-handler", "Who proposed it does not review it");
    }

    private static RuleViolatedException chairReviews() {
        return new RuleViolatedException(
                HEARING, "chair-reviews", "Who chaired the hearing does not review the matter");
    }

    private static RuleViolatedException separated(String code, String message) {
        return new RuleViolatedException(SEPARATION_OF_DUTIES, code, message);
    }
}
