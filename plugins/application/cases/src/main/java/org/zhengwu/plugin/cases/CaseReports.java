package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.Applicant;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyIdentity;

/** Tells cases for an upper level (CSE-002), each under the lock of the case, so that no older state follows a newer. */
@ApplicationScoped
class CaseReports implements ReportedCases {

    private static final Caller UPPER_LEVEL = Caller.system("cases.reports");

    private final CaseStore store;
    private final ItemTerms items;
    private final PersonalFields personal;
    private final CaseClocks clocks;
    private final Parties parties;
    private final Directory directory;

    @Inject
    CaseReports(
            CaseStore store,
            ItemTerms items,
            PersonalFields personal,
            CaseClocks clocks,
            Parties parties,
            Directory directory) {
        this.store = store;
        this.items = items;
        this.personal = personal;
        this.clocks = clocks;
        this.parties = parties;
        this.directory = directory;
    }

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return store.of(subject)
                .filter(CaseEntity::wasSubmitted)
                .filter(found -> found.acceptance() != null || found.state().isFinal())
                .map(this::report);
    }

    private CaseReport report(CaseEntity of) {
        List<HistoryEntry> history =
                store.steps(of.id()).stream().map(StepEntity::view).toList();
        return new CaseReport(
                of.id().subject(),
                of.applicant().party(),
                of.reference().number().value(),
                application(of),
                history.stream().map(CaseReports::step).toList(),
                specials(of),
                Closings.of(of, history),
                materials(of));
    }

    private CaseReport.Application application(CaseEntity of) {
        CaseItem item = of.item().view();
        AcceptancePart acceptance = of.acceptance();
        return new CaseReport.Application(
                new CaseReport.Item(item.code(), item.version().toString(), item.name()),
                applicant(of.applicant()),
                contact(of),
                organ(of),
                item.caseType().name(),
                of.filing().channel(),
                of.filing().createdAt(),
                requireNonNull(of.receivedOn()),
                acceptance == null ? null : acceptance.on(),
                clocks.decisionEnd(of, ClockKind.PROMISED),
                clocks.decisionEnd(of, ClockKind.STATUTORY));
    }

    private CaseReport.Applicant applicant(Applicant applicant) {
        PartyIdentity party = parties.disclose(UPPER_LEVEL, applicant.party())
                .orElseThrow(() -> new IllegalStateException("The applicant of the case is gone"));
        return new CaseReport.Applicant(
                party.kind(), party.name(), party.identifierKind(), party.identifier(), applicant.authority());
    }

    private CaseReport.@Nullable Contact contact(CaseEntity of) {
        HandedCase.Contact contact = personal.contact(of);
        return contact == null ? null : new CaseReport.Contact(contact.name(), contact.mobile());
    }

    private CaseReport.Organ organ(CaseEntity of) {
        OrganEntry organ = directory
                .organ(of.organ())
                .orElseThrow(() -> new IllegalStateException("The organ of the case is gone"));
        String division = directory
                .division(of.division())
                .map(DivisionEntry::code)
                .orElseThrow(() -> new IllegalStateException("The division of the case is gone"))
                .value();
        return new CaseReport.Organ(organ.creditCode(), organ.name(), division);
    }

    private static CaseReport.Step step(HistoryEntry of) {
        return new CaseReport.Step(
                of.number(), of.step().name(), of.state().name(), of.legalDate(), of.begunAt(), of.endedAt());
    }

    private static List<CaseReport.Special> specials(CaseEntity of) {
        SuspensionPart newest = of.suspension();
        List<Suspension> all = newest == null ? List.of() : newest.all();
        List<CaseReport.Special> specials = new ArrayList<>();
        for (Suspension each : all) {
            specials.add(new CaseReport.Special(
                    specials.size() + 1,
                    each.procedure().name(),
                    each.reason(),
                    each.from(),
                    each.expectedUntil(),
                    each.until()));
        }
        return specials;
    }

    private List<CaseReport.Material> materials(CaseEntity of) {
        Map<String, String> names = items.of(of).materials().stream()
                .collect(Collectors.toMap(MaterialSlot::code, MaterialSlot::name, (first, same) -> first));
        return of.materials().stream()
                .map(each -> new CaseReport.Material(
                        each.slot(), names.getOrDefault(each.slot(), each.slot()), each.document()))
                .toList();
    }
}
