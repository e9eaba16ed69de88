package org.zhengwu.plugin.approvals;

import static org.zhengwu.plugin.approvals.ApprovalStep.ADD_SIGNER;
import static org.zhengwu.plugin.approvals.ApprovalStep.AGREE;
import static org.zhengwu.plugin.approvals.ApprovalStep.DECIDE;
import static org.zhengwu.plugin.approvals.ApprovalStep.RETURN;
import static org.zhengwu.plugin.approvals.ApprovalStep.SEND_BACK;
import static org.zhengwu.plugin.approvals.ApprovalStep.SIGN;
import static org.zhengwu.plugin.approvals.ApprovalStep.TRANSFER;
import static org.zhengwu.plugin.approvals.ApprovalStep.URGE;
import static org.zhengwu.plugin.approvals.ApprovalStep.URGE_DECISION;
import static org.zhengwu.plugin.approvals.ApprovalStep.WITHDRAW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Hearing;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepMode;

/** The course of an open approval through its flow: who may sign next, and where a signature leads. */
final class Course {

    private static final String SEPARATION_OF_DUTIES = "SEC-003";
    private static final String FLOW = "APR-006";
    private static final String HEARING = "LIC-011";
    private static final Set<Post> SIGNING = Set.of(Post.REVIEWER, Post.DECIDER, Post.HEAD);

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
        requireHearing(review.hearing());
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

    /** A step of hearing records one, chaired by nobody who reviews the matter; no other step does (LIC-011). */
    private void requireHearing(@Nullable Hearing hearing) {
        if (!step().hearing()) {
            if (hearing != null) {
                throw new InvalidInputException("hearing", "not-asked", "must be given at a step of hearing only");
            }
            return;
        }
        boolean recorded = approval.signedThisRound().stream().anyMatch(each -> each.hearing() != null);
        if (hearing == null && !recorded) {
            throw new RuleViolatedException(
                    HEARING, "hearing-not-recorded", "The step records the hearing, or why none was needed");
        }
        AccountId chair = hearing == null ? null : hearing.chair();
        if (chair != null && (approval.isHandledBy(chair) || signedElsewhere(chair))) {
            throw chairReviews();
        }
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
        if (approval.isHandledBy(by)) {
            throw separated("decider-is-handler", "Who proposed it does not decide it");
        }
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

    /** Hands the caller's seat over to a colleague. */
    void transfer(Caller caller, Colleague colleague) {
        approval.take(TRANSFER);
        int seat = seatOf(caller);
        Set<Post> posts = signers.stream()
                .filter(each -> each.seat() == seat)
                .map(Signer::post)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        requireMaySign(colleague, posts.isEmpty() ? SIGNING : posts);
        List<Signer> next = new ArrayList<>(signers);
        next.removeIf(each -> each.seat() == seat);
        next.add(new Signer(seat, null, colleague.account()));
        turn(next);
    }

    /** Adds a colleague: to the caller's seat where any may sign, else on a seat of its own. */
    void addSigner(Caller caller, Colleague colleague) {
        approval.take(ADD_SIGNER);
        int seat = seatOf(caller);
        requireMaySign(colleague, SIGNING);
        int last = signers.stream().mapToInt(Signer::seat).max().orElse(seat);
        List<Signer> next = new ArrayList<>(signers);
        next.add(new Signer(step().mode() == StepMode.ANY_OF ? seat : last + 1, null, colleague.account()));
        turn(next);
    }

    private void turn(List<Signer> next) {
        signers = List.copyOf(next);
        approval.turn();
    }

    private void requireMaySign(Colleague colleague, Set<Post> posts) {
        AccountId account = colleague.account();
        if (Collections.disjoint(colleague.posts(), posts)) {
            throw new InvalidInputException(
                    "account", "may-not-sign", "must be an account of the organ that may sign the step");
        }
        if (signers.stream().anyMatch(each -> account.equals(each.account()))) {
            throw new InvalidInputException("account", "duplicate", "is to sign already");
        }
        requireSeparate(account);
    }

    void withdraw(AccountId by) {
        ApprovalStep.MACHINE.take(WITHDRAW, approval.state());
        requireHandler("APR-013", by);
        approval.take(WITHDRAW);
        signers = List.of();
    }

    /** Notes that the handler urged, unless that was done within the interval. */
    void urge(AccountId by, Instant now, Duration interval) {
        approval.take(approval.state() == ApprovalState.REVIEWED ? URGE_DECISION : URGE);
        requireHandler("APR-014", by);
        Instant before = approval.urgedAt();
        if (before != null && !now.isBefore(before) && now.isBefore(before.plus(interval))) {
            throw new TooManyRequestsException(Duration.between(now, before.plus(interval)));
        }
        approval.urge(now);
    }

    private void requireHandler(String rule, AccountId by) {
        if (!approval.isHandledBy(by)) {
            throw new RuleViolatedException(rule, "not-the-proposer", "Somebody else proposed it");
        }
    }

    void cancel() {
        approval.take(ApprovalStep.CANCEL);
        signers = List.of();
    }

    /** The seat that the caller fills: one of the caller's own before one of a post. */
    private int seatOf(Caller caller) {
        requireNotHandler(caller.account());
        Signer seat = signers.stream()
                .filter(each -> admits(each, caller))
                .min((one, other) -> Boolean.compare(one.account() == null, other.account() == null))
                .orElseThrow(Course::notASigner);
        requireSeparate(caller.account());
        return seat.seat();
    }

    private void requireNotHandler(AccountId account) {
        if (approval.isHandledBy(account)) {
            throw separated("reviewer-is-handler", "Who proposed it does not review it");
        }
    }

    /** Different persons sign, once in a round (APR-001). */
    private void requireSeparate(AccountId account) {
        requireNotHandler(account);
        boolean here =
                approval.signedThisRound().stream().anyMatch(each -> each.by().equals(account));
        if (here || (signedElsewhere(account) && !step().samePersons())) {
            throw separated("signer-signed-already", "Who signed it before does not sign it again");
        }
        boolean chaired = approval.signatures().stream()
                .filter(each -> !each.step().equals(step().id()))
                .map(Signature::hearing)
                .anyMatch(hearing -> hearing != null && account.equals(hearing.chair()));
        if (chaired) {
            throw chairReviews();
        }
    }

    private boolean signedElsewhere(AccountId account) {
        return approval.signatures().stream()
                .anyMatch(each -> each.by().equals(account) && !each.step().equals(step().id()));
    }

    private boolean admits(Signer signer, Caller caller) {
        Post post = signer.post();
        return post == null
                ? caller.account().equals(signer.account())
                : caller.holds(post, organ) || caller.holds(post, approval.organ());
    }

    private Signature signature(Caller caller, CheckedReview review, Instant now) {
        return new Signature(
                step().id(), caller.account(), now, review.opinion(), review.text(), review.toStep(), review.hearing());
    }

    FlowStep step() {
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

    private static RuleViolatedException chairReviews() {
        return new RuleViolatedException(
                HEARING, "chair-reviews", "Who chaired the hearing does not review the matter");
    }

    private static RuleViolatedException notASigner() {
        return new RuleViolatedException(FLOW, "not-a-signer", "The step waits for others");
    }
}
