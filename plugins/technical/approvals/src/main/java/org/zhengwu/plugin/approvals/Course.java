package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNull;
import static org.zhengwu.plugin.approvals.ApprovalStep.ADD_SIGNER;
import static org.zhengwu.plugin.approvals.ApprovalStep.ADVISE;
import static org.zhengwu.plugin.approvals.ApprovalStep.AGREE;
import static org.zhengwu.plugin.approvals.ApprovalStep.DECIDE;
import static org.zhengwu.plugin.approvals.ApprovalStep.DELEGATE;
import static org.zhengwu.plugin.approvals.ApprovalStep.HAND_OVER;
import static org.zhengwu.plugin.approvals.ApprovalStep.HAND_OVER_DECISION;
import static org.zhengwu.plugin.approvals.ApprovalStep.RETURN;
import static org.zhengwu.plugin.approvals.ApprovalStep.SEND_BACK;
import static org.zhengwu.plugin.approvals.ApprovalStep.SIGN;
import static org.zhengwu.plugin.approvals.ApprovalStep.TRANSFER;
import static org.zhengwu.plugin.approvals.ApprovalStep.URGE;
import static org.zhengwu.plugin.approvals.ApprovalStep.URGE_DECISION;
import static org.zhengwu.plugin.approvals.ApprovalStep.WITHDRAW;
import static org.zhengwu.plugin.approvals.ApprovalStep.WITHDRAW_DELEGATION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Hearing;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepLimit;
import org.zhengwu.api.technical.approvals.StepMode;

/** The course of an open approval through its flow: who may sign next, and where a signature leads. */
final class Course {

    private static final String FLOW = "APR-006";
    private static final String HEARING = "LIC-011";
    private static final String DELEGATION = "APR-019";
    private static final String ADVISER = "APR-020";
    private static final Set<Post> SIGNING = Set.of(Post.REVIEWER, Post.DECIDER, Post.HEAD);

    private final ApprovalEntity approval;
    private final FlowDefinition flow;
    private final OrganId organ;
    private List<Signer> signers;
    private boolean moved;

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

    /** Whether it came to a step, or ended. */
    boolean hasMoved() {
        return moved || !approval.isOpen();
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
        if (chair != null) {
            separation().requireChair(chair);
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
        separation().requireDecider(by);
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
        requireMaySign(colleague, postsOf(seat));
        give(new Signer(seat, null, colleague.account()));
    }

    /** Whether the caller has a seat now that the colleague may get. */
    boolean mayGive(Caller caller, Colleague colleague) {
        return approval.state() == ApprovalState.IN_REVIEW
                && separation().refusal(caller.account()).isEmpty()
                && !caller.account().equals(colleague.account())
                && seat(caller)
                        .filter(seat -> refusal(colleague, postsOf(seat)).isEmpty())
                        .isPresent();
    }

    /** Asks a colleague for an opinion, for which the caller's seat waits. */
    void delegate(Caller caller, Colleague colleague) {
        approval.take(DELEGATE);
        int seat = seatOf(caller);
        if (caller.account().equals(colleague.account())) {
            throw new InvalidInputException("account", "oneself", "must be the account of a colleague");
        }
        requireMaySign(colleague, postsOf(seat));
        give(new Signer(seat, null, colleague.account(), caller.account()));
    }

    /** Records the opinion for which the caller was asked, and gives the seat back to who asked. */
    void advise(Caller caller, String text, Instant now) {
        approval.take(ADVISE);
        Signer asked = asked(each -> caller.account().equals(each.account()), "not-asked");
        separation().require(caller.account());
        approval.add(
                new Signature(step().id(), caller.account(), now, Opinion.ADVISE, text, null, null, asked.askedBy()));
        give(new Signer(asked.seat(), null, asked.askedBy()));
    }

    /** Gives the seat back to the caller, who asked a colleague, and returns who is no longer asked. */
    AccountId withdrawDelegation(Caller caller) {
        approval.take(WITHDRAW_DELEGATION);
        Signer asked = asked(each -> caller.account().equals(each.askedBy()), "nobody-asked");
        give(new Signer(asked.seat(), null, asked.askedBy()));
        return requireNonNull(asked.account());
    }

    private Signer asked(Predicate<Signer> wanted, String code) {
        return signers.stream()
                .filter(each -> each.askedBy() != null && wanted.test(each))
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(DELEGATION, code, "No opinion is awaited"));
    }

    /** The posts that may hold a seat: those for which it waits, else those of the flow, else any that signs. */
    private Set<Post> postsOf(int seat) {
        Set<Post> posts = signers.stream()
                .filter(each -> each.seat() == seat)
                .map(Signer::post)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        if (posts.isEmpty()) {
            posts = Set.copyOf(postsInFlow(seat));
        }
        return posts.isEmpty() ? SIGNING : posts;
    }

    private List<Post> postsInFlow(int seat) {
        FlowStep step = step();
        StepLimit limit = step.limit();
        if (limit != null && limit.lapse() == StepLapse.HAND_OVER && approval.hasLapsed()) {
            return Stream.ofNullable(limit.post()).toList();
        }
        if (step.mode() == StepMode.JOINT) {
            return step.posts().stream().skip(seat).limit(1).toList();
        }
        return seat == 0 ? step.posts() : List.of();
    }

    /** Gives a seat to somebody alone. */
    private void give(Signer seat) {
        List<Signer> next = new ArrayList<>(signers);
        next.removeIf(each -> each.seat() == seat.seat());
        next.add(seat);
        turn(next);
    }

    /**
     * Does what follows upon the lapse of the step's limit, and returns what that was: whom the flow names gets what is
     * not signed yet, but a person who may not sign leaves it at the urging.
     *
     * @param person whom the flow names, or null where it names a post or nobody
     */
    StepLapse lapse(StepLimit limit, @Nullable Colleague person, Instant at) {
        boolean over = limit.lapse() == StepLapse.HAND_OVER && (person == null || mayTakeOver(person));
        boolean deciding = approval.state() == ApprovalState.REVIEWED;
        approval.lapse(at);
        if (!over) {
            approval.take(deciding ? URGE_DECISION : URGE);
            return StepLapse.URGE;
        }
        approval.take(deciding ? HAND_OVER_DECISION : HAND_OVER);
        turn(List.of(new Signer(0, limit.post(), limit.person())));
        return StepLapse.HAND_OVER;
    }

    private boolean mayTakeOver(Colleague person) {
        return !Collections.disjoint(person.posts(), SIGNING)
                && separation().refusal(person.account()).isEmpty();
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
        refusal(colleague, posts).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why the colleague may not sign the step, where these posts may, or nothing. */
    private Optional<ZhengwuException> refusal(Colleague colleague, Set<Post> posts) {
        AccountId account = colleague.account();
        if (Collections.disjoint(colleague.posts(), posts)) {
            return Optional.of(new InvalidInputException(
                    "account", "may-not-sign", "must be an account of the organ that may sign the step"));
        }
        if (signers.stream().anyMatch(each -> account.equals(each.account()) || account.equals(each.askedBy()))) {
            return Optional.of(new InvalidInputException("account", "duplicate", "is to sign already"));
        }
        return separation().refusal(account).map(Function.identity());
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
        separation().requireNotHandler(caller.account());
        int seat = seat(caller).orElseThrow(() -> notTheTurnOf(caller.account()));
        separation().require(caller.account());
        return seat;
    }

    private Optional<Integer> seat(Caller caller) {
        return signers.stream()
                .filter(each -> admits(each, caller))
                .min((one, other) -> Boolean.compare(one.account() == null, other.account() == null))
                .map(Signer::seat);
    }

    /** Why somebody may not sign now: an opinion is awaited, or only that is asked for, or others sign. */
    private RuleViolatedException notTheTurnOf(AccountId account) {
        if (signers.stream().anyMatch(each -> account.equals(each.askedBy()))) {
            return new RuleViolatedException(DELEGATION, "opinion-awaited", "The opinion of a colleague is awaited");
        }
        boolean asked = signers.stream().anyMatch(each -> each.askedBy() != null && account.equals(each.account()));
        return asked
                ? new RuleViolatedException(ADVISER, "opinion-only", "Who is asked for an opinion does nothing else")
                : notASigner();
    }

    private boolean admits(Signer signer, Caller caller) {
        Post post = signer.post();
        return post == null
                ? signer.askedBy() == null && caller.account().equals(signer.account())
                : caller.holds(post, organ) || caller.holds(post, approval.organ());
    }

    private Signature signature(Caller caller, CheckedReview review, Instant now) {
        return new Signature(
                step().id(),
                caller.account(),
                now,
                review.opinion(),
                review.text(),
                review.toStep(),
                review.hearing(),
                null);
    }

    private Separation separation() {
        return new Separation(approval, step());
    }

    FlowStep step() {
        return flow.steps().get(approval.place());
    }

    private void enter(int place) {
        approval.enter(place);
        moved = true;
        FlowStep step = step();
        boolean each = step.mode() == StepMode.JOINT;
        List<Signer> entered = new ArrayList<>();
        step.posts().forEach(post -> entered.add(new Signer(each ? entered.size() : 0, post, null)));
        step.persons().forEach(person -> entered.add(new Signer(each ? entered.size() : 0, null, person)));
        signers = List.copyOf(entered);
    }

    private static RuleViolatedException notASigner() {
        return new RuleViolatedException(FLOW, "not-a-signer", "The step waits for others");
    }
}
