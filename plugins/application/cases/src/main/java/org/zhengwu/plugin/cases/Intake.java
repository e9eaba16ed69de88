package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNotAccepted;
import org.zhengwu.api.application.cases.CaseReturnedForCorrection;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSupplementRequested;
import org.zhengwu.api.application.cases.CaseSupplemented;
import org.zhengwu.api.application.cases.CheckedRefusal;
import org.zhengwu.api.application.cases.CheckedSupplement;
import org.zhengwu.api.application.cases.CheckedSupplementNotice;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** The five outcomes of the intake (LIC-001), and acceptance by law (LIC-002). */
@ApplicationScoped
class Intake {

    private final CaseStore store;
    private final ItemTerms items;
    private final FormAnswers answers;
    private final Directory directory;
    private final Handovers handovers;
    private final Parts parts;
    private final PersonalFields personal;
    private final CaseDocuments documents;
    private final CaseClocks clocks;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final Sharing sharing;
    private final LegalClock clock;

    @Inject
    Intake(
            CaseStore store,
            ItemTerms items,
            FormAnswers answers,
            Directory directory,
            Handovers handovers,
            Parts parts,
            PersonalFields personal,
            CaseDocuments documents,
            CaseClocks clocks,
            CaseTrace trace,
            CaseNotices notices,
            Sharing sharing,
            LegalClock clock) {
        this.store = store;
        this.items = items;
        this.answers = answers;
        this.directory = directory;
        this.handovers = handovers;
        this.parts = parts;
        this.personal = personal;
        this.documents = documents;
        this.clocks = clocks;
        this.trace = trace;
        this.notices = notices;
        this.sharing = sharing;
        this.clock = clock;
    }

    CaseEntity correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft) {
        String problem = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        found.correct(problem);
        clocks.refresh(found);
        trace.byOrgan(
                caller,
                found,
                CaseStep.CORRECT,
                new CaseReturnedForCorrection(found.reference(), clock.today()),
                List.of());
        notices.toApplicant(found, "case.correction", today());
        return found;
    }

    CaseEntity requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        CheckedSupplementNotice checked = draft.check().orThrow();
        CaseEntity found = unlessDeemed(caller, id, revision);
        Wording wording = notice(found, checked);
        clocks.meetIntake(found);
        DocumentId document = documents.write(found, wording);
        found.requestSupplement(new NoticePart(checked, clock.today(), document));
        clocks.refresh(found);
        trace.byOrgan(
                caller,
                found,
                CaseStep.REQUEST_SUPPLEMENT,
                new CaseSupplementRequested(found.reference(), clock.today()),
                List.of(document));
        notices.toApplicant(found, "case.supplement-requested", today());
        return found;
    }

    DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        CheckedSupplementNotice checked = draft.check().orThrow();
        CaseEntity found = unlessDeemed(store.handled(caller, id));
        return documents.preview(found, notice(found, checked));
    }

    /** What the notice says, where it may be given. */
    private Wording notice(CaseEntity found, CheckedSupplementNotice checked) {
        boolean told = found.state() == CaseState.SUPPLEMENT_REQUESTED || found.state() == CaseState.SUPPLEMENTED;
        if (told) {
            throw new RuleViolatedException("LIC-001", "notice-given", "The applicant was told once already");
        }
        found.expect(CaseStep.REQUEST_SUPPLEMENT);
        if (checked.supplyBy().isBefore(clock.today())) {
            throw new InvalidInputException("supplyBy", "past", "must not lie in the past");
        }
        HandlingTerms terms = items.of(found);
        ItemTerms.requireDemandable(terms, checked.demands(), found.filled(), sharing.notFound(found));
        answers.requireDemandable(terms, found.applicant().party(), personal.form(found), checked.demands());
        return Wording.supplementNotice(terms, checked);
    }

    CaseEntity supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        CheckedSupplement checked = draft.check().orThrow();
        CaseEntity found = store.lockFiled(caller, id, revision);
        found.expect(CaseStep.SUPPLEMENT);
        HandlingTerms terms = items.of(found);
        Map<String, String> brought = answers.own(terms, found.applicant().party(), checked.form());
        Map<String, String> form = new HashMap<>(personal.form(found));
        form.putAll(brought);
        requireWhole(found, terms, brought, checked.materials(), form);
        documents.bind(caller, found, checked.materials());
        LocalDate today = clock.today();
        List<Material> together = merged(found.materials(), checked.materials());
        found.supplement(
                new FilledPart(
                        personal.sealForm(id, form), together, found.filled().commitments()),
                today);
        clocks.startIntake(found, today);
        trace.byApplicant(caller, found, CaseStep.SUPPLEMENT, new CaseSupplemented(found.reference(), today));
        notices.toOrgan(found, "case.supplemented", today());
        return found;
    }

    CaseEntity accept(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = unlessDeemed(caller, id, revision);
        LocalDate today = clock.today();
        found.accept(CaseStep.ACCEPT, AcceptancePart.by(caller.account(), today));
        clocks.meetIntake(found);
        DocumentId document = documents.write(found, Wording.acceptance(found, today, false));
        clocks.startDecision(found, items.of(found), today);
        handovers.handOn(caller, found);
        parts.open(caller, found, today);
        CaseAccepted event = new CaseAccepted(found.reference(), false, today);
        trace.byOrgan(caller, found, CaseStep.ACCEPT, event, List.of(document));
        notices.toApplicant(found, "case.accepted", today());
        return found;
    }

    DocumentPreview previewAcceptance(Caller caller, CaseId id) {
        CaseEntity found = unlessDeemed(store.handled(caller, id));
        found.expect(CaseStep.ACCEPT);
        return documents.preview(found, Wording.acceptance(found, clock.today(), false));
    }

    CaseEntity refuse(Caller caller, CaseId id, Revision revision, RefusalDraft draft) {
        CheckedRefusal checked = named(draft.check().orThrow());
        CaseEntity found = unlessDeemed(caller, id, revision);
        Wording wording = refusal(found, checked);
        CaseStep step = step(checked.outcome());
        boolean awaited = found.state().awaitsIntake();
        LocalDate received = found.receivedOn();
        if (awaited) {
            clocks.meetIntake(found);
        }
        DocumentId document = documents.write(found, wording);
        found.refuseIntake(step, new RefusalPart(checked, clock.today(), document));
        if (checked.outcome() != RefusalOutcome.NOT_ACCEPTED && received != null) {
            clocks.refusedAtOnce(found, received);
        }
        clocks.refresh(found);
        CaseNotAccepted event = new CaseNotAccepted(found.reference(), checked.outcome(), clock.today());
        trace.byOrgan(caller, found, step, event, List.of(document));
        notices.toApplicant(found, "case.not-accepted", today());
        return found;
    }

    DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        CheckedRefusal checked = named(draft.check().orThrow());
        CaseEntity found = unlessDeemed(store.handled(caller, id));
        return documents.preview(found, refusal(found, checked));
    }

    /** What the document says, where the case can be refused so. */
    private Wording refusal(CaseEntity found, CheckedRefusal checked) {
        requireRefusable(found);
        requireOther(found, checked);
        found.expect(step(checked.outcome()));
        return Wording.refusal(checked);
    }

    /** Silence is acceptance from the day of receipt (LIC-002); told twice, it has happened already. */
    void deemAccepted(Caller law, CaseEntity found, DeadlineLapsed lapse) {
        if (!CaseStep.DEEM_ACCEPTED.isAllowedIn(found.state())
                || !lapse.deadline().equals(found.intakeClock())) {
            return;
        }
        LocalDate from = lapse.startDay();
        found.accept(CaseStep.DEEM_ACCEPTED, AcceptancePart.byLaw(from));
        DocumentId document = documents.write(found, Wording.acceptance(found, from, true));
        clocks.startDecision(found, items.of(found), from);
        handovers.handOn(null, found);
        parts.open(law, found, from);
        StepTaken taken = new StepTaken(
                CaseStep.DEEM_ACCEPTED, law, found.organ(), from, lapse.actedAt(), List.of(document), lapse.deadline());
        trace.byLaw(found, taken, new CaseAccepted(found.reference(), true, from));
        Map<String, String> values = Map.of("on", from.toString());
        notices.toApplicant(found, "case.deemed-accepted", values);
        notices.toOrgan(found, "case.deemed-accepted", values);
    }

    /** The case in reach; that the law has accepted it comes before any revision, because it explains it. */
    private CaseEntity unlessDeemed(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = unlessDeemed(store.lock(caller, id));
        Revisions.expect(found.revision(), revision);
        return found;
    }

    private static CaseEntity unlessDeemed(CaseEntity found) {
        if (found.isDeemedAccepted()) {
            throw new RuleViolatedException("LIC-002", "deemed-accepted", "The law has accepted the application");
        }
        return found;
    }

    private void requireRefusable(CaseEntity found) {
        if (found.state() == CaseState.SUPPLEMENTED) {
            throw new RuleViolatedException("LIC-001", "supplement-complete", "All that was named was brought");
        }
        NoticePart notice = found.state() == CaseState.SUPPLEMENT_REQUESTED ? found.notice() : null;
        if (notice != null && notice.isOpenOn(clock.today())) {
            throw new RuleViolatedException("LIC-001", "supplement-time-open", "The applicant may still bring it");
        }
    }

    /** Names everything at once that was demanded and not brought, or that the form with it breaks. */
    private void requireWhole(
            CaseEntity found,
            HandlingTerms terms,
            Map<String, String> brought,
            List<Material> materials,
            Map<String, String> form) {
        PartyId applicant = found.applicant().party();
        ItemTerms.requireOfItem(terms, materials, List.of());
        NoticePart notice = found.notice();
        List<Violation> flaws = missing(notice == null ? List.of() : notice.demands(), brought, materials);
        flaws.addAll(answers.flaws(terms, applicant, form, Objects.requireNonNull(found.receivedOn())));
        ItemTerms.refuse(flaws.stream().distinct().toList());
    }

    private static List<Violation> missing(
            List<Demand> demands, Map<String, String> brought, List<Material> materials) {
        Set<String> slots = materials.stream().map(Material::slot).collect(Collectors.toSet());
        List<Violation> missing = new ArrayList<>();
        for (Demand each : demands) {
            if (each.material() != null && !slots.contains(each.material())) {
                missing.add(
                        new Violation("materials", "missing-material", "must hold the material " + each.material()));
            }
            if (each.field() != null && brought.getOrDefault(each.field(), "").isEmpty()) {
                missing.add(new Violation("form." + each.field(), "required", "must be given"));
            }
        }
        return missing;
    }

    /** The materials after a supplement: those of the same kind are replaced. */
    private static List<Material> merged(List<Material> before, List<Material> brought) {
        Set<String> replaced = brought.stream().map(Material::slot).collect(Collectors.toSet());
        List<Material> after = new ArrayList<>(before);
        after.removeIf(each -> replaced.contains(each.slot()));
        after.addAll(brought);
        return after;
    }

    /** The refusal with the name of the right organ, where the system knows it. */
    private CheckedRefusal named(CheckedRefusal refusal) {
        OrganId right = refusal.rightOrgan();
        if (right == null) {
            return refusal;
        }
        OrganEntry entry = directory
                .organ(right)
                .orElseThrow(() -> new InvalidInputException("rightOrgan", "unknown", "must be the id of an organ"));
        String name = refusal.rightOrganName() == null ? entry.name() : refusal.rightOrganName();
        return new CheckedRefusal(refusal.outcome(), refusal.reasons(), refusal.basis(), right, name);
    }

    /** The organ that says it is not competent names another as the one that is (LIC-001). */
    private void requireOther(CaseEntity found, CheckedRefusal refusal) {
        if (refusal.outcome() != RefusalOutcome.WRONG_ORGAN) {
            return;
        }
        OrganId right = refusal.rightOrgan();
        boolean itself = right != null
                ? directory.withPredecessors(found.organ()).contains(right)
                : directory
                        .organ(found.organ())
                        .filter(own -> own.name().equals(refusal.rightOrganName()))
                        .isPresent();
        if (itself) {
            String field = right != null ? "rightOrgan" : "rightOrganName";
            throw new InvalidInputException(field, "own-organ", "must name another organ than the one that refuses");
        }
    }

    private static CaseStep step(RefusalOutcome outcome) {
        return switch (outcome) {
            case NOT_REQUIRED -> CaseStep.TELL_NOT_REQUIRED;
            case WRONG_ORGAN -> CaseStep.REFER;
            case NOT_ACCEPTED -> CaseStep.NOT_ACCEPT;
        };
    }

    private Map<String, String> today() {
        return Map.of("on", clock.today().toString());
    }
}
