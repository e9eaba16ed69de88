package org.zhengwu.plugin.approvals;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalMoved;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ApprovalStepLapsed;
import org.zhengwu.api.technical.approvals.ApprovalWithdrawn;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Hearing;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.ReviewDraft.CheckedReview;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepLimit;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** What staff do with an open approval: locked, by the rules of its course, told, and entered in the audit trail. */
@ApplicationScoped
class ApprovalWork {

    private final ApprovalTable table;
    private final Directory directory;
    private final ApprovalNotices notices;
    private final LegalClock clock;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Duration urgeInterval;

    @Inject
    ApprovalWork(
            ApprovalTable table,
            Directory directory,
            ApprovalNotices notices,
            LegalClock clock,
            Outbox outbox,
            AuditLog audit,
            @ConfigProperty(name = "zhengwu.approvals.urge-interval", defaultValue = "PT24H") Duration urgeInterval) {
        this.table = table;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
        this.urgeInterval = urgeInterval;
    }

    /** The colleagues to whom the caller may give the turn; reads only. */
    List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        ApprovalEntity approval =
                table.find(id.value(), caller.scope()).orElseThrow(() -> new NotFoundException("approval"));
        Course course = table.course(approval);
        return directory.staffOf(directory.acting(approval.organ())).stream()
                .filter(each -> course.mayGive(caller, new Colleague(each.account(), each.posts())))
                .map(each -> new PossibleSigner(each.account(), each.name(), each.holder()))
                .toList();
    }

    Approval review(Caller caller, ApprovalId id, Revision revision, CheckedReview review) {
        Hearing hearing = review.hearing();
        LocalDate heldOn = hearing == null ? null : hearing.heldOn();
        if (heldOn != null && heldOn.isAfter(clock.today())) {
            throw new InvalidInputException("hearing.heldOn", "future", "must not be after today");
        }
        ApprovalEntity approval = lock(caller, id, revision);
        int place = approval.place();
        Approval view = change(approval, (course, of) -> course.review(caller, review, clock.now()));
        tellReview(view, review.opinion(), place != approval.place());
        record(caller, "review", view, Map.of("opinion", review.opinion().name()));
        return view;
    }

    private void tellReview(Approval view, Opinion opinion, boolean moved) {
        String step = view.step();
        if (view.state() != ApprovalState.IN_REVIEW) {
            outbox.add(new ApprovalReviewed(view.subject(), view.id(), view.organ(), opinion, view.revision()));
        } else if (moved && step != null) {
            outbox.add(new ApprovalMoved(view.subject(), view.id(), view.organ(), step, view.revision()));
        }
    }

    Approval transfer(Caller caller, ApprovalId id, Revision revision, AccountId colleague) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.transfer(caller, colleague(colleague, of)));
        return assigned(caller, "transfer", approval, view, colleague);
    }

    Approval addSigner(Caller caller, ApprovalId id, Revision revision, AccountId colleague) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.addSigner(caller, colleague(colleague, of)));
        return assigned(caller, "addSigner", approval, view, colleague);
    }

    private Approval assigned(Caller caller, String act, ApprovalEntity approval, Approval view, AccountId colleague) {
        notices.assigned(view, signersChanged(approval, view), colleague);
        record(caller, act, view, Map.of("colleague", colleague.toString()));
        return view;
    }

    Approval delegate(Caller caller, ApprovalId id, Revision revision, AccountId colleague) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.delegate(caller, colleague(colleague, of)));
        notices.asked(view, signersChanged(approval, view), colleague);
        record(caller, "delegate", view, Map.of("colleague", colleague.toString()));
        return view;
    }

    Approval giveOpinion(Caller caller, ApprovalId id, Revision revision, String opinion) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.advise(caller, opinion, clock.now()));
        AccountId asker = view.signatures().get(view.signatures().size() - 1).askedBy();
        notices.advised(view, signersChanged(approval, view), requireNonNull(asker));
        record(caller, "giveOpinion", view, Map.of());
        return view;
    }

    Approval withdrawDelegation(Caller caller, ApprovalId id, Revision revision) {
        ApprovalEntity approval = lock(caller, id, revision);
        Course course = table.course(approval);
        AccountId colleague = course.withdrawDelegation(caller);
        Approval view = table.keep(approval, course);
        notices.askedNoMore(view, signersChanged(approval, view), colleague);
        record(caller, "withdrawDelegation", view, Map.of("colleague", colleague.toString()));
        return view;
    }

    /** Tells that others are to act at the step, and returns the step. */
    private FlowStep signersChanged(ApprovalEntity approval, Approval view) {
        FlowStep step = table.step(approval);
        outbox.add(new SignersChanged(view.subject(), view.id(), view.organ(), step.id(), view.revision()));
        return step;
    }

    /** Does what the flow says of the step at which the approval waits, whose limit ended on a day before today. */
    void lapse(Caller timer, ApprovalEntity approval, LocalDate lastDay) {
        FlowStep step = table.step(approval);
        StepLimit limit = requireNonNull(step.limit());
        AccountId person = limit.person();
        Course course = table.course(approval);
        StepLapse done = course.lapse(limit, person == null ? null : colleague(person, approval), clock.now());
        Approval view = table.keep(approval, course);
        if (done == StepLapse.HAND_OVER) {
            signersChanged(approval, view);
        }
        outbox.add(new ApprovalStepLapsed(
                view.subject(), view.id(), view.organ(), step.id(), done, lastDay, view.revision()));
        notices.lapsed(view, step, done, lastDay);
        Map<String, String> details = Map.of("approval", view.id().toString(), "step", step.id(), "done", done.name());
        audit.append(timer, AuditFact.done("Approvals.lapse", view.subject(), details));
    }

    private Colleague colleague(AccountId account, ApprovalEntity of) {
        return new Colleague(account, directory.postsOf(account, directory.acting(of.organ())));
    }

    Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.withdraw(caller.account()));
        outbox.add(new ApprovalWithdrawn(view.subject(), view.id(), view.organ(), view.revision()));
        record(caller, "withdraw", view, Map.of());
        return view;
    }

    Approval urge(Caller caller, ApprovalId id, Revision revision) {
        ApprovalEntity approval = lock(caller, id, revision);
        Approval view = change(approval, (course, of) -> course.urge(caller.account(), clock.now(), urgeInterval));
        notices.urged(view, table.step(approval));
        record(caller, "urge", view, Map.of());
        return view;
    }

    private ApprovalEntity lock(Caller caller, ApprovalId id, Revision revision) {
        ApprovalEntity approval =
                table.lock(id.value(), caller.scope()).orElseThrow(() -> new NotFoundException("approval"));
        Revisions.expect(approval.revision(), revision);
        return approval;
    }

    private Approval change(ApprovalEntity approval, BiConsumer<Course, ApprovalEntity> act) {
        Course course = table.course(approval);
        act.accept(course, approval);
        return table.keep(approval, course);
    }

    private void record(Caller caller, String act, Approval about, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("approval", about.id().toString());
        audit.append(caller, AuditFact.done("ApprovalService." + act, about.subject(), details));
    }
}
