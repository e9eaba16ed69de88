package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Applicant;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.application.cases.Materials;
import org.zhengwu.spi.application.cases.SharingRequest;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyIdentity;

/** Writes an accepted case as it is handed over (CSE-002), by what the account of the system may read. */
@ApplicationScoped
class HandedCases {

    private final ItemTerms items;
    private final PersonalFields personal;
    private final CaseClocks clocks;
    private final Parties parties;
    private final Directory directory;
    private final DocumentStore documents;
    private final Sharing sharing;

    @Inject
    HandedCases(
            ItemTerms items,
            PersonalFields personal,
            CaseClocks clocks,
            Parties parties,
            Directory directory,
            DocumentStore documents,
            Sharing sharing) {
        this.items = items;
        this.personal = personal;
        this.clocks = clocks;
        this.parties = parties;
        this.directory = directory;
        this.documents = documents;
        this.sharing = sharing;
    }

    HandedCase of(Caller caller, CaseEntity accepted) {
        AcceptancePart acceptance = requireNonNull(accepted.acceptance());
        return new HandedCase(
                accepted.id(),
                accepted.reference().number(),
                item(accepted),
                applicant(caller, accepted),
                personal.contact(accepted),
                organ(accepted),
                directory
                        .division(accepted.division())
                        .map(DivisionEntry::code)
                        .orElseThrow(() -> new IllegalStateException("The division of the case is gone")),
                accepted.filing().channel(),
                accepted.filing().createdAt(),
                requireNonNull(accepted.receivedOn()),
                acceptance.on(),
                acceptance.isByLaw(),
                clocks.decisionEnd(accepted, ClockKind.STATUTORY),
                clocks.decisionEnd(accepted, ClockKind.PROMISED),
                personal.form(accepted),
                materials(caller, accepted),
                accepted.filled().commitments());
    }

    /** What a source of shared data is asked for. */
    SharingRequest request(Caller caller, CaseEntity of, SharedEntity awaited) {
        return new SharingRequest(
                of.reference().number(), item(of), organ(of), applicant(caller, of), awaited.slot(), awaited.name());
    }

    /** Opens the materials of cases as the system's account. */
    Materials materials(Caller caller) {
        return material -> documents.open(caller, material).content();
    }

    private HandedCase.Item item(CaseEntity of) {
        CaseItem item = of.item().view();
        return new HandedCase.Item(item.version(), item.code(), items.basicCode(of), item.name(), item.typeCode());
    }

    private HandedCase.Applicant applicant(Caller caller, CaseEntity of) {
        Applicant applicant = of.applicant();
        PartyIdentity party = parties.disclose(caller, applicant.party())
                .orElseThrow(() -> new IllegalStateException("The applicant of the case is gone"));
        return new HandedCase.Applicant(
                party.kind(), party.name(), party.identifierKind(), party.identifier(), applicant.authority());
    }

    private HandedCase.Organ organ(CaseEntity of) {
        OrganEntry organ = directory
                .organ(of.organ())
                .orElseThrow(() -> new IllegalStateException("The organ of the case is gone"));
        return new HandedCase.Organ(organ.creditCode(), organ.name());
    }

    /** What was brought, and what sharing has provided by now. */
    private List<HandedCase.Material> materials(Caller caller, CaseEntity of) {
        return Stream.concat(of.materials().stream(), sharing.obtained(of))
                .map(each -> material(caller, each))
                .toList();
    }

    private HandedCase.Material material(Caller caller, Material brought) {
        Document document = documents
                .find(caller, brought.document())
                .orElseThrow(() -> new IllegalStateException("A material of the case is out of the system's reach"));
        return new HandedCase.Material(
                brought.slot(),
                document.id(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.digest());
    }
}
