package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyIdentity;

/** Shows the staff whom a case is about, and keeps who looked (CSE-116). */
@ApplicationScoped
class Looks {

    private final EntityManager entities;
    private final CaseStore store;
    private final Parties parties;
    private final PersonalFields personal;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    Looks(
            EntityManager entities,
            CaseStore store,
            Parties parties,
            PersonalFields personal,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.store = store;
        this.parties = parties;
        this.personal = personal;
        this.clock = clock;
        this.audit = audit;
    }

    ApplicantIdentity reveal(Caller caller, CaseId id) {
        CaseEntity found = store.handled(caller, id);
        PartyIdentity party = parties.disclose(caller, found.applicant().party())
                .orElseThrow(() -> new IllegalStateException("The applicant of the case is gone"));
        entities.persist(new LookEntity(found, caller.account(), clock.now()));
        entities.flush();
        audit.append(caller, AuditFact.done("CaseService.revealApplicant", id.subject(), Map.of()));
        HandedCase.Contact contact = personal.contact(found);
        return new ApplicantIdentity(
                party.name(),
                party.identifierKind(),
                party.identifier(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.mobile());
    }

    /** The looks at a case, the newest first. */
    List<LookEntity> at(CaseId id) {
        return entities.createQuery(
                        "select l from csLook l where l.caseId = :case order by l.id desc", LookEntity.class)
                .setParameter("case", id.value())
                .getResultList();
    }
}
