package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.Decision;
import org.zhengwu.api.application.cases.Delivery;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.api.application.cases.Refusal;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** What cases keep of their applicant: each case with its answers, and each step that was taken in it (PIP-004). */
@ApplicationScoped
class CaseRecords implements PersonalRecords {

    private static final String FUNCTION = "cases";

    private final CaseStore store;
    private final CaseViews views;
    private final PersonalFields personal;
    private final Looks looks;

    @Inject
    CaseRecords(CaseStore store, CaseViews views, PersonalFields personal, Looks looks) {
        this.store = store;
        this.views = views;
        this.personal = personal;
        this.looks = looks;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        List<PersonalEntry> entries = new ArrayList<>();
        for (CaseEntity each : store.of(party)) {
            entries.add(entry(each));
            store.steps(each.id()).forEach(step -> entries.add(step(step)));
            looks.at(each.id()).forEach(look -> entries.add(look(each, look)));
        }
        return entries;
    }

    private PersonalEntry entry(CaseEntity of) {
        Case view = views.view(of);
        PersonalEntry.Builder entry = PersonalEntry.builder(
                        FUNCTION, "case", view.id().value())
                .value("number", view.number())
                .value("item", view.item().name())
                .value("state", view.state())
                .value("organ", view.organ())
                .value("whole", view.whole())
                .value("channel", view.channel())
                .value("authority", view.applicant().authority())
                .value("createdAt", view.createdAt())
                .value("receivedOn", view.receivedOn())
                .value("acceptedOn", view.acceptedOn())
                .value("correction", view.correction())
                .value("withdrawal", view.withdrawal());
        view.form().forEach((field, answer) -> entry.value("form." + field, answer));
        view.materials().forEach(material -> entry.value("materials." + material.slot(), material.document()));
        view.shared()
                .forEach(shared -> entry.value("shared." + shared.slot(), shared.state())
                        .value("shared." + shared.slot() + ".source", shared.source())
                        .value("shared." + shared.slot() + ".document", shared.document()));
        of.filled().commitments().forEach(material -> entry.value("commitments." + material, true));
        contact(entry, personal.contact(of));
        outcome(entry, view);
        return entry.build();
    }

    private static void contact(PersonalEntry.Builder entry, HandedCase.@Nullable Contact contact) {
        if (contact != null) {
            entry.value("contactName", contact.name()).value("contactMobile", contact.mobile());
        }
    }

    private static void outcome(PersonalEntry.Builder entry, Case of) {
        Refusal refusal = of.refusal();
        if (refusal != null) {
            entry.value("refusal", refusal.outcome()).value("refusalReasons", refusal.reasons());
        }
        Decision decision = of.decision();
        if (decision != null) {
            entry.value("decision", decision.outcome())
                    .value("decisionReasons", decision.reasons())
                    .value("decisionDocument", decision.document());
        }
        Delivery delivery = of.delivery();
        if (delivery != null) {
            entry.value("delivery", delivery.way()).value("deliveryReference", delivery.reference());
        }
    }

    private static PersonalEntry look(CaseEntity at, LookEntity of) {
        IdentityLook look = of.view();
        return PersonalEntry.builder(FUNCTION, "identity-look", of.id())
                .value("case", at.id())
                .value("organ", look.organ())
                .value("account", look.account())
                .value("at", look.at())
                .build();
    }

    private static PersonalEntry step(StepEntity of) {
        HistoryEntry step = of.view();
        return PersonalEntry.builder(FUNCTION, "case-step", of.id())
                .value("case", of.caseId())
                .value("step", step.step())
                .value("legalDate", step.legalDate())
                .value("endedAt", step.endedAt())
                .value("account", step.account())
                .value("organ", step.organ())
                .build();
    }
}
