package org.zhengwu.plugin.approvals;

import static org.zhengwu.plugin.approvals.ApprovalStep.AGREE;
import static org.zhengwu.plugin.approvals.ApprovalStep.DECIDE;
import static org.zhengwu.plugin.approvals.ApprovalStep.RETURN;
import static org.zhengwu.plugin.approvals.ApprovalStep.SEND_BACK;
import static org.zhengwu.plugin.approvals.ApprovalStep.SIGN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepMode;

/** The course of an open approval through its flow: who may sign next, and where a signature leads. */
final class Course {

    private static final String SEPARATION_OF_DUTIES = "SEC-003";
    private static final String FLOW = "APR-006";

    private final ApprovalEntity approval;
    private final FlowDefinition flow;
    private final OrganId organ;
    private List<Signer> signers;

    /**
     * Takes an approval up.
     *
     * @param organ the organ whose posts sign: that of the approval, or the one that took its work over
     */
    Course(ApprovalEntity approval, FlowDefinition flow, OrganId organ, List<Signer> signers) {
        this.approval = approval;
        this.flow = flow;
        this.organ = organ;
        this.signers = signers;
    }

    /** Who may sign next; nobody once it has ended. */
    List<Signer> signers() {
        return signers;
    }

    /** Begins with the first step. */
    void begin() {
        enter(0);
    }

    void review(Caller caller, CheckedReview review, Instant now) {
        if (review.opinion() == Opinion.AGREE) {
            agree(caller, review, now);
        } else {
            sendBack(caller, review, now);
        }
    }

    private void agree(Caller caller, CheckedReview review, Instant now) {
        ApprovalStep.MACHINE.take(AGREE, approval.state());
        int seat = seatOf(caller);
        approval.sign(signature(caller, review, now));
        signers = signers.stream().filter(each -> each.seat() != seat).toList();
        if (!signers.isEmpty()) {
            approval.take(SIGN);
            return;
        }
        int next = approval.place() + 1;
        approval.take(next == flow.decision() ? AGREE : SIGN);
        enter(next);
    }

    private void sendBack(Caller caller, CheckedReview review, Instant now) {
        String toStep = review.toStep();
        ApprovalStep.MACHINE.take(toStep == null ? SEND_BACK : RETURN, approval.state());
        seatOf(caller);
        int place = toStep == null ? 0 : flow.place(toStep);
        if (place < 0 || (toStep != null && place >= approval.place())) {
            throw new InvalidInputException("toStep", "unknown", "must be an earlier step of the flow");
        }
        approval.sign(signature(caller, review, now));
        if (toStep == null) {
            approval.take(SEND_BACK);
            signers = List.of();
        } else {
            approval.take(RETURN);
            enter(place);
        }
    }

    void decide(Caller caller, String text, Instant now) {
        ApprovalStep.MACHINE.take(DECIDE, approval.state());
        AccountId by = caller.account();
        if (approval.reviewed(by)) {
            throw separated("decider-is-reviewer", "Who reviewed it does not decide it");
        }
        if (signers.stream().noneMatch(each -> admits(each, caller))) {
            throw notASigner();
        }
        approval.decide(text, by, now);
        approval.take(DECIDE);
        signers = List.of();
    }

    void cancel() {
        approval.take(ApprovalStep.CANCEL);
        signers = List.of();
    }

    /** The seat that the caller fills: one of the caller's own before one of a post. */
    private int seatOf(Caller caller) {
        AccountId by = caller.account();
        if (approval.isHandledBy(by)) {
            throw separated("reviewer-is-handler", "Who proposed it does not review it");
        }
        Signer seat = signers.stream()
                .filter(each -> admits(each, caller))
                .min((one, other) -> Boolean.compare(one.account() == null, other.account() == null))
                .orElseThrow(Course::notASigner);
        boolean here = approval.signedThisRound().stream().anyMatch(each -> each.by().equals(by));
        boolean elsewhere = approval.signatures().stream()
                .anyMatch(each -> each.by().equals(by) && !each.step().equals(step().id()));
        if (here || (elsewhere && !step().samePersons())) {
            throw separated("signer-signed-already", "Who signed it before does not sign it again");
        }
        return seat.seat();
    }

    private boolean admits(Signer signer, Caller caller) {
        Post post = signer.post();
        return post == null
                ? caller.account().equals(signer.account())
                : caller.holds(post, organ) || caller.holds(post, approval.organ());
    }

    private Signature signature(Caller caller, CheckedReview review, Instant now) {
        return new Signature(
                step().id(), caller.account(), now, review.opinion(), review.text(), review.toStep());
    }

    private FlowStep step() {
        return flow.steps().get(approval.place());
    }

    private void enter(int place) {
        approval.enter(place);
        FlowStep step = step();
        boolean each = step.mode() == StepMode.JOINT;
        List<Signer> entered = new ArrayList<>();
        step.posts().forEach(post -> entered.add(new Signer(each ? entered.size() : 0, post, null)));
        step.persons().forEach(person -> entered.add(new Signer(each ? entered.size() : 0, null, person)));
        signers = List.copyOf(entered);
    }

    private static RuleViolatedException separated(String code, String message) {
        return new RuleViolatedException(SEPARATION_OF_DUTIES, code, message);
    }

    private static RuleViolatedException notASigner() {
        return new RuleViolatedException(FLOW, "not-a-signer", "The step waits for others");
    }
}
