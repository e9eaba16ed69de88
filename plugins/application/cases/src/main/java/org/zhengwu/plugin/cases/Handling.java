package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.CaseExtended;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseOverrun;
import org.zhengwu.api.application.cases.CaseProposed;
import org.zhengwu.api.application.cases.CaseResumed;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSuspended;
import org.zhengwu.api.application.cases.CaseVerified;
import org.zhengwu.api.application.cases.CheckedExtension;
import org.zhengwu.api.application.cases.CheckedSuspension;
import org.zhengwu.api.application.cases.CheckedVerification;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.approvals.Approvals;

/** What happens to an accepted case before its decision. */
@ApplicationScoped
class Handling {

    private static final Set<ApprovalState> UNDER_WAY =
            Set.of(ApprovalState.IN_REVIEW, ApprovalState.REVIEWED, ApprovalState.DECIDED);

    private final CaseStore store;
    private final ItemTerms items;
    private final Approvals approvals;
    private final CaseDocuments documents;
    private final CaseClocks clocks;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final LegalClock clock;

    @Inject
    Handling(
            CaseStore store,
            ItemTerms items,
            Approvals approvals,
            CaseDocuments documents,
            CaseClocks clocks,
            CaseTrace trace,
            CaseNotices notices,
            LegalClock clock) {
        this.store = store;
        this.items = items;
        this.approvals = approvals;
        this.documents = documents;
        this.clocks = clocks;
        this.trace = trace;
        this.notices = notices;
        this.clock = clock;
    }

    CaseEntity suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        CheckedSuspension checked = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        Wording wording = suspension(found, checked);
        LocalDate today = clock.today();
        DocumentId document = documents.write(found, wording);
        clocks.stop(found, firstDay(found, today), checked.procedure());
        found.suspend(new SuspensionPart(checked, today, null, document));
        clocks.refresh(found);
        CaseSuspended event = new CaseSuspended(found.reference(), checked.procedure(), today);
        trace.byOrgan(caller, found, CaseStep.SUSPEND, event, List.of(document));
        notices.toApplicant(
                found,
                "case.suspended",
                Map.of("on", today.toString(), "until", checked.expectedUntil().toString()));
        return found;
    }

    DocumentPreview previewSuspension(Caller caller, CaseId id, SuspensionDraft draft) {
        CheckedSuspension checked = draft.check().orThrow();
        CaseEntity found = store.handled(caller, id);
        return documents.preview(found, suspension(found, checked));
    }

    /** What the document says, where the case can be suspended so. */
    private Wording suspension(CaseEntity found, CheckedSuspension checked) {
        found.expect(CaseStep.SUSPEND);
        if (checked.expectedUntil().isBefore(clock.today())) {
            throw new InvalidInputException("expectedUntil", "past", "must not lie in the past");
        }
        return Wording.suspension(checked);
    }

    CaseEntity resume(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = store.lock(caller, id, revision);
        LocalDate today = clock.today();
        found.resume(today);
        clocks.resume(found, today);
        trace.byOrgan(caller, found, CaseStep.RESUME, new CaseResumed(found.reference(), today), List.of());
        notices.toApplicant(found, "case.resumed", today());
        return found;
    }

    CaseEntity extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft) {
        CheckedExtension checked = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        found.stay(CaseStep.EXTEND);
        Deadline extended = clocks.extend(caller, found, checked.days(), checked.reason());
        DocumentId document = documents.write(found, Wording.extension(checked.reason(), extended.end()));
        CaseExtended event = new CaseExtended(found.reference(), checked.days(), clock.today());
        trace.byOrgan(caller, found, CaseStep.EXTEND, event, List.of(document));
        notices.toApplicant(found, "case.extended", Map.of("end", extended.end().toString()));
        return found;
    }

    CaseEntity verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        CheckedVerification checked = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        found.stay(CaseStep.VERIFY);
        LocalDate on = day(found, checked);
        boolean known =
                store.verifications(id).stream().anyMatch(each -> each.by().equals(caller.account()));
        if (known) {
            throw new RuleViolatedException("LIC-010", "verified-already", "The caller has recorded one already");
        }
        store.add(new VerificationEntity(
                UuidCreator.getTimeOrderedEpoch(), id, caller.account(), on, checked, clock.now()));
        CaseVerified event = new CaseVerified(found.reference(), checked.result(), on);
        trace.byOrgan(caller, found, CaseStep.VERIFY, event, List.of());
        notices.toOrgan(found, "case.verified", Map.of("on", on.toString()));
        return found;
    }

    CaseEntity propose(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = store.lock(caller, id, revision);
        found.stay(CaseStep.PROPOSE);
        Optional<ApprovalState> review = approvals.stateOf(id.subject());
        if (found.item().isInstant() || review.filter(UNDER_WAY::contains).isPresent()) {
            Set<String> others = CaseStep.allowedIn(found.state()).stream()
                    .filter(step -> step != CaseStep.PROPOSE)
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());
            throw new StepNotAllowedException(
                    CaseStep.PROPOSE.name(), found.state().name(), others);
        }
        approvals.start(caller, id.subject(), found.organ(), items.basicCode(found));
        CaseProposed event = new CaseProposed(found.reference(), clock.today());
        trace.byOrgan(caller, found, CaseStep.PROPOSE, event, List.of());
        notices.toOrgan(found, "case.proposed", today());
        return found;
    }

    /** A limit ran out before the organ did what was due (LIC-022); told twice, it is known already. */
    void overrun(Caller law, CaseEntity found, DeadlineLapsed lapse) {
        boolean counts = CaseStep.OVERRUN.isAllowedIn(found.state())
                && Matters.isOverrunnable(lapse.matter())
                && !store.knowsLapse(found.id(), lapse.deadline());
        if (!counts) {
            return;
        }
        found.stay(CaseStep.OVERRUN);
        clocks.refresh(found);
        StepTaken taken = new StepTaken(
                CaseStep.OVERRUN, law, found.organ(), lapse.lastDay(), lapse.actedAt(), List.of(), lapse.deadline());
        trace.byLaw(found, taken, new CaseOverrun(found.reference(), lapse.matter(), lapse.kind(), lapse.lastDay()));
        notices.toApplicant(found, "case.overrun", Map.of("end", lapse.lastDay().toString()));
    }

    /** Today, or tomorrow where a special procedure ended today, so that today does not count anyway. */
    private static LocalDate firstDay(CaseEntity found, LocalDate today) {
        SuspensionPart before = found.suspension();
        return before != null && before.lastsOn(today) ? today.plusDays(1) : today;
    }

    private LocalDate day(CaseEntity found, CheckedVerification checked) {
        LocalDate on = checked.on() == null ? clock.today() : checked.on();
        AcceptancePart acceptance = found.acceptance();
        if (on.isAfter(clock.today())) {
            throw new InvalidInputException("on", "future", "must not lie in the future");
        }
        if (acceptance != null && on.isBefore(acceptance.on())) {
            throw new InvalidInputException("on", "before-acceptance", "must not lie before the acceptance");
        }
        return on;
    }

    private Map<String, String> today() {
        return Map.of("on", clock.today().toString());
    }
}
