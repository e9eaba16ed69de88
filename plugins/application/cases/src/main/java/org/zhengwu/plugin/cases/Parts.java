package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CasePart;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSubmitted;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;

/**
 * The parts of a matter that several organs handle as one (一件事): one form and one receipt, a case at each organ from
 * the acceptance on, and one answer when all of them have ended.
 */
@ApplicationScoped
class Parts {

    private final CaseStore store;
    private final ItemTerms items;
    private final PersonalFields personal;
    private final CaseDocuments documents;
    private final CaseNumbers numbers;
    private final CaseClocks clocks;
    private final Handovers handovers;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final Sharing sharing;
    private final LegalClock clock;

    @Inject
    Parts(
            CaseStore store,
            ItemTerms items,
            PersonalFields personal,
            CaseDocuments documents,
            CaseNumbers numbers,
            CaseClocks clocks,
            Handovers handovers,
            CaseTrace trace,
            CaseNotices notices,
            Sharing sharing,
            LegalClock clock) {
        this.store = store;
        this.items = items;
        this.personal = personal;
        this.documents = documents;
        this.numbers = numbers;
        this.clocks = clocks;
        this.handovers = handovers;
        this.trace = trace;
        this.notices = notices;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** Opens a case for each part of a matter that was accepted from the day on, by the caller or by law (JNT-001). */
    void open(Caller by, CaseEntity whole, LocalDate from) {
        List<HandlingTerms> terms = items.partsOf(whole).stream()
                // The counters of numbers are locked in one order, so that no two matters wait for each other.
                .sorted(Comparator.comparing(part -> part.division().value()))
                .toList();
        for (HandlingTerms each : terms) {
            open(by, whole, each, from);
        }
    }

    private void open(Caller by, CaseEntity whole, HandlingTerms terms, LocalDate from) {
        CaseEntity part = CaseEntity.partOf(whole, terms, clock.now());
        part.fill(
                new FilledPart(
                        personal.sealForm(part.id(), FormAnswers.ofPart(terms, personal.form(whole))),
                        documents.copied(by, whole, part, terms),
                        ItemTerms.committable(terms, whole.filled().commitments())),
                personal.contactFor(part.id(), whole));
        store.add(part);
        part.submit(from, terms);
        part.number(numbers.next(numbers.region(part)));
        sharing.begin(part, terms);
        trace.byOrgan(by, part, CaseStep.SUBMIT, new CaseSubmitted(part.reference(), from), List.of());
        part.accept(CaseStep.ACCEPT, AcceptancePart.by(by.account(), from));
        clocks.startDecision(part, terms, from);
        handovers.handOn(null, part);
        trace.byOrgan(by, part, CaseStep.ACCEPT, new CaseAccepted(part.reference(), false, from), List.of());
        notices.toOrgan(part, "case.part-opened", Map.of("on", from.toString(), "whole", number(whole)));
    }

    /** The parts of the matter as its case shows them. */
    List<CasePart> views(CaseEntity whole) {
        return whole.parts().isEmpty()
                ? List.of()
                : store.partsOf(whole.id()).stream().map(Parts::view).toList();
    }

    private static CasePart view(CaseEntity part) {
        return new CasePart(
                part.id(), part.reference().number(), part.item().view().name(), part.organ(), part.state());
    }

    /** The one answer comes after the parts have ended, and grants nothing that an organ has refused (JNT-002). */
    void requireAnswerable(CaseEntity whole, boolean grants) {
        if (whole.parts().isEmpty()) {
            return;
        }
        List<CaseState> states =
                store.partsOf(whole.id()).stream().map(CaseEntity::state).toList();
        if (states.stream().anyMatch(CaseStep.GRANT::isAllowedIn) || states.contains(CaseState.SUSPENDED)) {
            throw new RuleViolatedException("JNT-002", "parts-open", "Not every organ has decided its part");
        }
        if (grants && states.contains(CaseState.REFUSED)) {
            throw new RuleViolatedException("JNT-002", "part-refused", "An organ has refused its part");
        }
    }

    /** Only the whole is taken back (JNT-003). */
    static void requireWhole(CaseEntity found) {
        if (found.whole() != null) {
            throw new RuleViolatedException("JNT-003", "part-of-a-whole", "A part is not taken back by itself");
        }
    }

    /** The parts that the applicant takes back with the whole; what is decided stays. */
    List<CaseEntity> open(CaseEntity whole) {
        return whole.parts().isEmpty()
                ? List.of()
                : store.lockPartsOf(whole.id()).stream()
                        .filter(part -> CaseStep.WITHDRAW.isAllowedIn(part.state()))
                        .toList();
    }

    /** Tells those who answer for the whole that an organ has decided its part. */
    void decided(CaseEntity part) {
        CaseId whole = part.whole();
        if (whole != null) {
            Map<String, String> values =
                    Map.of("part", number(part), "on", clock.today().toString());
            notices.toOrgan(store.seen(whole), "case.part-decided", values);
        }
    }

    private static String number(CaseEntity of) {
        return of.reference().number().value();
    }
}
