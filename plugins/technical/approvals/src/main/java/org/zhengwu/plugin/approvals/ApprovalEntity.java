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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.runtime.persistence.UuidText;

/** An approval in the database; keeps its own rules of who may do what. */
@Entity(name = "apApproval")
@Table(name = "ap_approval")
class ApprovalEntity {

    private static final String SEPARATION_OF_DUTIES = "SEC-003";

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

    @Version
    private long revision;

    protected ApprovalEntity() {}

    ApprovalEntity(UUID id, Subject subject, OrganId organ, @Nullable AccountId handler, Instant startedAt) {
        this.id = id;
        this.subject = subject.toString();
        this.openSubject = this.subject;
        this.organ = organ.value();
        this.state = ApprovalStep.START.to();
        this.handler = handler == null ? null : handler.value();
        this.startedAt = startedAt;
    }

    void review(CheckedReview review, AccountId by, Instant at) {
        ApprovalState next = ApprovalStep.MACHINE.take(ApprovalStep.of(review.opinion()), state);
        if (by.value().equals(handler)) {
            throw new RuleViolatedException(
                    SEPARATION_OF_DUTIES, "reviewer-is-handler", "Who proposed it does not review it");
        }
        reviewer = by.value();
        reviewedAt = at;
        opinion = review.opinion();
        reviewText = review.text();
        enter(next);
    }

    void decide(String text, AccountId by, Instant at) {
        ApprovalState next = ApprovalStep.MACHINE.take(ApprovalStep.DECIDE, state);
        if (by.value().equals(reviewer)) {
            throw new RuleViolatedException(
                    SEPARATION_OF_DUTIES, "decider-is-reviewer", "Who reviewed it does not decide it");
        }
        decider = by.value();
        decidedAt = at;
        decisionText = text;
        enter(next);
    }

    void cancel() {
        enter(ApprovalStep.MACHINE.take(ApprovalStep.CANCEL, state));
    }

    private void enter(ApprovalState next) {
        state = next;
        openSubject = ApprovalStep.isOpen(next) ? subject : null;
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

    Approval view() {
        return new Approval(
                new ApprovalId(id),
                Subject.of(subject),
                organ(),
                state,
                handler == null ? null : new AccountId(handler),
                startedAt,
                reviewView(),
                decisionView(),
                new Revision(revision));
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
}
