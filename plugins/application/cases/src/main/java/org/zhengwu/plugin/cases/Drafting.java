package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSubmitted;
import org.zhengwu.api.application.cases.CheckedCase;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyEntry;

/** The way of a case from the draft to the submission. */
@ApplicationScoped
class Drafting {

    private final CaseStore store;
    private final ItemTerms items;
    private final FormAnswers answers;
    private final Parties parties;
    private final PersonalFields personal;
    private final CaseDocuments documents;
    private final CaseNumbers numbers;
    private final CaseClocks clocks;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final Sharing sharing;
    private final LegalClock clock;

    @Inject
    Drafting(
            CaseStore store,
            ItemTerms items,
            FormAnswers answers,
            Parties parties,
            PersonalFields personal,
            CaseDocuments documents,
            CaseNumbers numbers,
            CaseClocks clocks,
            CaseTrace trace,
            CaseNotices notices,
            Sharing sharing,
            LegalClock clock) {
        this.store = store;
        this.items = items;
        this.answers = answers;
        this.parties = parties;
        this.personal = personal;
        this.documents = documents;
        this.numbers = numbers;
        this.clocks = clocks;
        this.trace = trace;
        this.notices = notices;
        this.sharing = sharing;
        this.clock = clock;
    }

    CaseEntity create(Caller caller, CaseDraft draft) {
        CheckedCase checked = draft.check().orThrow();
        HandlingTerms terms = items.open(checked.item());
        OrganId window = isForItself(caller, checked.applicant()) ? null : window(caller, terms.organ());
        ApplicantPart applicant = window == null ? itself(caller) : atWindow(caller, checked.applicant());
        ItemTerms.requireServed(terms, applicant.view().kind());
        ItemTerms.requireOfItem(terms, checked.materials(), checked.commitments());
        Map<String, String> form = answers.own(terms, applicant.view().party(), checked.form());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        CaseEntity drafted =
                new CaseEntity(id, terms, applicant, new FilingPart(caller.channel(), window, clock.now()));
        documents.bind(caller, drafted, checked.materials());
        drafted.fill(
                new FilledPart(personal.sealForm(drafted.id(), form), checked.materials(), checked.commitments()),
                personal.contact(drafted.id(), draft, checked, null));
        store.add(drafted);
        trace.ofDraft(caller, drafted, "create");
        return drafted;
    }

    CaseEntity change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        CheckedCase checked = draft.check().orThrow();
        CaseEntity found = store.lockFiled(caller, id, revision);
        found.expect(CaseStep.CHANGE);
        requireSame(found, checked);
        HandlingTerms terms = items.of(found);
        ItemTerms.requireOfItem(terms, checked.materials(), checked.commitments());
        Map<String, String> form = answers.own(terms, found.applicant().party(), checked.form());
        found.standOn(terms);
        documents.bind(caller, found, checked.materials());
        found.change(
                new FilledPart(personal.sealForm(id, form), checked.materials(), checked.commitments()),
                personal.contact(id, draft, checked, found.contact()));
        if (found.wasSubmitted()) {
            trace.byApplicant(caller, found, CaseStep.CHANGE, null);
            notices.toOrgan(found, "case.changed", today());
        } else {
            trace.ofDraft(caller, found, "change");
        }
        return found;
    }

    CaseEntity submit(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = store.lockFiled(caller, id, revision);
        found.expect(CaseStep.SUBMIT);
        if (found.state() == CaseState.CORRECTING) {
            LocalDate filed = Objects.requireNonNull(found.receivedOn());
            requireComplete(found, items.of(found), filed);
            found.submitAgain();
            clocks.refresh(found);
        } else {
            submitFirst(found);
        }
        trace.byApplicant(caller, found, CaseStep.SUBMIT, new CaseSubmitted(found.reference(), clock.today()));
        notices.toApplicant(found, "case.submitted", today());
        notices.toOrgan(found, "case.received", today());
        return found;
    }

    void discard(Caller caller, CaseId id, Revision revision) {
        CaseEntity found = store.lockFiled(caller, id, revision);
        if (found.wasSubmitted()) {
            throw new StepNotAllowedException("DISCARD", found.state().name(), Set.of());
        }
        documents.discard(caller, found);
        store.remove(found);
        trace.ofDraft(caller, found, "discard");
    }

    /** Names everything at once that the item asks for and the case lacks. */
    private void requireComplete(CaseEntity found, HandlingTerms terms, LocalDate filed) {
        FilledPart filled = found.filled();
        List<Violation> flaws = new ArrayList<>(ItemTerms.foreign(terms, filled.materials(), filled.commitments()));
        flaws.addAll(ItemTerms.missing(terms, filled));
        flaws.addAll(answers.flaws(terms, found.applicant().party(), personal.form(found), filed));
        ItemTerms.refuse(flaws);
    }

    /** On the terms of today, whatever they were when the draft was made (LIC-017, LIC-022). */
    private void submitFirst(CaseEntity found) {
        HandlingTerms terms = items.open(found.item().view().item());
        ItemTerms.requireServed(terms, found.applicant().kind());
        LocalDate today = clock.today();
        requireComplete(found, terms, today);
        found.standOn(terms);
        documents.handOver(found);
        CaseClocks.Begun begun = clocks.beginIntake(found, today);
        found.submit(today, terms);
        found.consistOf(
                items.partsOf(terms).stream().map(HandlingTerms::version).toList());
        clocks.note(found, begun);
        // Late, because the next one of the region waits for the row until this transaction ends.
        found.number(numbers.next(numbers.region(found)));
        sharing.begin(found, terms);
    }

    /** What the item asks of the case, what was answered, and what is known already. */
    CaseForm form(CaseEntity of) {
        HandlingTerms terms = items.of(of);
        return new CaseForm(
                terms.form(),
                personal.form(of),
                answers.known(terms, of.applicant().party()));
    }

    private static boolean isForItself(Caller caller, @Nullable PartyId asked) {
        ActingFor self = caller.actingFor();
        return self != null
                && caller.scope().covers(self.party(), null)
                && (asked == null || asked.equals(self.party()));
    }

    private ApplicantPart itself(Caller caller) {
        ActingFor self = Objects.requireNonNull(caller.actingFor());
        PartyEntry entry = parties.find(self.party()).orElseThrow(Drafting::unknownApplicant);
        return new ApplicantPart(entry, self.authority());
    }

    /** The organ at whose window the caller receives for the organ that handles the item (一窗受理). */
    private static OrganId window(Caller caller, OrganId handling) {
        if (!caller.has(Role.OFFICIAL) && !caller.has(Role.SYSTEM)) {
            throw new InvalidInputException("applicant", "not-yours", "must be the party acted for");
        }
        if (!caller.scope().covers(null, handling)) {
            throw ItemTerms.notInEffect();
        }
        return caller.grants().stream()
                .filter(grant ->
                        grant.post() == Post.RECEIVER && grant.entrusted().contains(handling))
                .map(Grant::organ)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(handling);
    }

    private ApplicantPart atWindow(Caller caller, @Nullable PartyId asked) {
        if (asked == null) {
            throw new InvalidInputException("applicant", "required", "must be given");
        }
        PartyEntry entry = parties.find(asked)
                .filter(party -> caller.scope().everything()
                        || parties.isEnteredBy(asked, caller.scope().organs()))
                .orElseThrow(Drafting::unknownApplicant);
        boolean person = entry.kind() == PartyKind.NATURAL_PERSON;
        return new ApplicantPart(entry, person ? Authority.SELF : Authority.HANDLER);
    }

    private static InvalidInputException unknownApplicant() {
        return new InvalidInputException("applicant", "unknown", "must be the id of a party");
    }

    private static void requireSame(CaseEntity found, CheckedCase draft) {
        if (!draft.item().equals(found.item().view().item())) {
            throw new InvalidInputException("item", "fixed", "must stay the item of the case");
        }
        if (draft.applicant() != null
                && !draft.applicant().equals(found.applicant().party())) {
            throw new InvalidInputException("applicant", "fixed", "must stay the applicant of the case");
        }
    }

    private Map<String, String> today() {
        return Map.of("on", clock.today().toString());
    }
}
