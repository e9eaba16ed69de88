package org.zhengwu.plugin.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepDue;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.runtime.persistence.UuidText;

/** An approval in the database. Its {@link Course} knows who may do what. */
@Entity(name = "apApproval")
@Table(name = "ap_approval")
class ApprovalEntity {

    @Id
    private UUID id;

    private String subject;

    @Column(name = "open_subject")
    private @Nullable String openSubject;

    private UUID organ;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    @Convert(converter = UuidText.class)
    private @Nullable UUID handler;

    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = UuidText.class)
    private @Nullable UUID reviewer;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Opinion opinion;

    @Column(name = "review_text")
    private @Nullable String reviewText;

    @Convert(converter = UuidText.class)
    private @Nullable UUID decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_text")
    private @Nullable String decisionText;

    @Convert(converter = UuidText.class)
    private @Nullable UUID flow;

    private int place;

    @Column(name = "round_from")
    private int roundFrom;

    private @Nullable String signatures;

    @Column(name = "urged_at")
    private @Nullable Instant urgedAt;

    @Convert(converter = UuidText.class)
    private @Nullable UUID clock;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Column(name = "lapsed_at")
    private @Nullable Instant lapsedAt;

    /** How often its signers were changed: those are rows of their own, and the revision has to grow with them. */
    @SuppressWarnings("UnusedVariable") // The provider reads it.
    private int turns;

    @Version
    private long revision;

    protected ApprovalEntity() {}

    ApprovalEntity(UUID id, Subject subject, OrganId organ, UUID flow, @Nullable AccountId handler, Instant startedAt) {
        this.id = id;
        this.subject = subject.toString();
        this.openSubject = this.subject;
        this.organ = organ.value();
        this.flow = flow;
        this.state = ApprovalStep.START.to();
        this.handler = handler == null ? null : handler.value();
        this.startedAt = startedAt;
    }

    /** Puts on record what somebody said, be it a review or an opinion that was asked for. */
    void add(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures());
        all.add(signature);
        signatures = Json.strict().write(new Signatures(all));
    }

    void sign(Signature signature) {
        add(signature);
        reviewer = signature.by().value();
        reviewedAt = signature.at();
        opinion = signature.opinion();
        reviewText = signature.text();
    }

    void decide(String text, AccountId by, Instant at) {
        decider = by.value();
        decidedAt = at;
        decisionText = text;
    }

    void take(ApprovalStep step) {
        state = ApprovalStep.MACHINE.take(step, state);
        openSubject = ApprovalStep.isOpen(state) ? subject : null;
    }

    void turn() {
        turns++;
    }

    void urge(Instant at) {
        urgedAt = at;
    }

    /** The clock of the step at which it waits, or that there is none. */
    void runsOn(@Nullable Deadline started) {
        clock = started == null ? null : started.id().value();
        dueOn = started == null ? null : started.end();
        dueProvisional = started != null && started.provisional();
        lapsedAt = null;
    }

    /** Takes the end over that a calendar or a rule gave the clock. */
    void due(LocalDate on, boolean provisional) {
        dueOn = on;
        dueProvisional = provisional;
    }

    void lapse(Instant at) {
        lapsedAt = at;
    }

    boolean hasLapsed() {
        return lapsedAt != null;
    }

    @Nullable
    DeadlineId clock() {
        return clock == null ? null : new DeadlineId(clock);
    }

    @Nullable
    Instant urgedAt() {
        return urgedAt;
    }

    /** Begins a round of signatures at a step of the flow. */
    void enter(int step) {
        place = step;
        roundFrom = signatures().size();
    }

    List<Signature> signatures() {
        return signatures == null
                ? List.of()
                : Json.lenient().read(signatures, Signatures.class).given();
    }

    /** What was signed since the approval came to the step at which it waits. */
    List<Signature> signedThisRound() {
        List<Signature> all = signatures();
        return all.subList(roundFrom, all.size());
    }

    boolean isHandledBy(AccountId account) {
        return account.value().equals(handler);
    }

    /** Whether the account agreed or advised at any step, or reviewed an approval that is older than flows. */
    boolean reviewed(AccountId account) {
        return (account.value().equals(reviewer) && opinion == Opinion.AGREE)
                || signatures().stream()
                        .anyMatch(each -> each.by().equals(account) && each.opinion() != Opinion.SEND_BACK);
    }

    int place() {
        return place;
    }

    @Nullable
    UUID flow() {
        return flow;
    }

    boolean isOpen() {
        return ApprovalStep.isOpen(state);
    }

    ApprovalState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    Instant startedAt() {
        return startedAt;
    }

    long revision() {
        return revision;
    }

    Approval view(Flow on, List<Signer> signers, LocalDate today) {
        return new Approval(
                new ApprovalId(id),
                Subject.of(subject),
                organ(),
                state,
                handler == null ? null : new AccountId(handler),
                startedAt,
                reviewView(),
                decisionView(),
                new Revision(revision),
                on.reference(),
                isOpen() ? on.definition().steps().get(place).id() : null,
                signers,
                signatures(),
                dueView(today));
    }

    private @Nullable StepDue dueView(LocalDate today) {
        return clock == null || dueOn == null
                ? null
                : new StepDue(new DeadlineId(clock), dueOn, dueProvisional, today.isAfter(dueOn), lapsedAt);
    }

    private Approval.@Nullable Review reviewView() {
        return reviewer == null || reviewedAt == null || opinion == null
                ? null
                : new Approval.Review(new AccountId(reviewer), reviewedAt, opinion, reviewText);
    }

    private Approval.@Nullable Decision decisionView() {
        return decider == null || decidedAt == null || decisionText == null
                ? null
                : new Approval.Decision(new AccountId(decider), decidedAt, decisionText);
    }

    /** The form in which signatures are kept. */
    record Signatures(List<Signature> given) {}
}
