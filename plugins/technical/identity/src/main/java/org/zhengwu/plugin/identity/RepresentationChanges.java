package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.CheckedRepresentation;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.RepresentationId;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Gives and ends the right to act for a party (LIC-018). */
@ApplicationScoped
class RepresentationChanges {

    private static final Set<Authority> MAY_NAME = Set.of(Authority.SELF, Authority.LEGAL_REPRESENTATIVE);

    private final EntityManager entities;
    private final PartyRegister parties;
    private final Representations representations;
    private final Grants grants;
    private final PartyNotices notices;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    RepresentationChanges(
            EntityManager entities,
            PartyRegister parties,
            Representations representations,
            Grants grants,
            PartyNotices notices,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.parties = parties;
        this.representations = representations;
        this.grants = grants;
        this.notices = notices;
        this.clock = clock;
        this.audit = audit;
    }

    Representation begin(Caller caller, RepresentationDraft draft) {
        CheckedRepresentation checked = draft.check().orThrow();
        PartyEntity party = reach(caller, checked.party());
        requireNaming(caller, checked.party());
        requireOutsider(caller, checked);
        LocalDate from = checked.from() == null ? clock.today() : checked.from();
        check(checked, party, from);
        RepresentationEntity representation = new RepresentationEntity(checked, from);
        entities.persist(representation);
        entities.flush();
        append(caller, representation, "IdentityService.represent");
        tell(representation);
        return representation.view();
    }

    private void check(CheckedRepresentation checked, PartyEntity party, LocalDate from) {
        Violations violations = new Violations();
        AccountEntity actor =
                entities.find(AccountEntity.class, checked.account().value());
        if (actor == null || !actor.isOpen()) {
            violations.add("account", "unknown", "must be an open account");
        } else if (party.id().equals(actor.party())) {
            violations.add("account", "own-party", "must be of another: a party needs no leave to act for itself");
        }
        LocalDate until = checked.until();
        if (until != null && until.isBefore(from)) {
            if (checked.from() == null) {
                violations.add("until", "past", "must not lie in the past");
            } else {
                violations.add("until", "before-from", "must not be before the first day");
            }
        }
        boolean person = party.kind() == PartyKind.NATURAL_PERSON;
        boolean fits = switch (checked.authority()) {
            case SELF -> false;
            case LEGAL_REPRESENTATIVE, HANDLER -> !person;
            case DELEGATE -> true;
            case GUARDIAN -> person;
        };
        if (!fits) {
            violations.add("authority", "kind-mismatch", "must be a right by which others act for such a party");
        }
        violations.check(() -> from).orThrow();
    }

    List<Representation> listOf(Caller caller, PartyId party) {
        reach(caller, party);
        return representations.of(party).stream()
                .map(RepresentationEntity::view)
                .toList();
    }

    void end(Caller caller, RepresentationId id, Revision revision) {
        RepresentationEntity representation =
                entities.find(RepresentationEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (representation == null) {
            throw new NotFoundException(RepresentationEntity.SUBJECT_TYPE);
        }
        if (parties.reach(caller.scope(), representation.party()).isEmpty()) {
            throw new NotFoundException(RepresentationEntity.SUBJECT_TYPE);
        }
        if (!representation.account().equals(caller.account())) {
            requireNaming(caller, representation.party());
        }
        Revisions.expect(representation.revision(), revision);
        if (representation.isEnded()) {
            throw new StepNotAllowedException("end", "ended", Set.of());
        }
        representation.end(Instant.now());
        entities.flush();
        append(caller, representation, "IdentityService.endRepresentation");
    }

    private PartyEntity reach(Caller caller, PartyId party) {
        return parties.reach(caller.scope(), party)
                .orElseThrow(() -> new NotFoundException(PartyRegister.SUBJECT_TYPE));
    }

    /** Of those who act for a party, only itself and its legal representative name others. */
    private static void requireNaming(Caller caller, PartyId party) {
        ActingFor actingFor = caller.actingFor();
        if (actingFor != null && actingFor.party().equals(party) && !MAY_NAME.contains(actingFor.authority())) {
            throw new RuleViolatedException(
                    "LIC-018", "not-the-principal", "Only the party or its legal representative names who acts for it");
        }
    }

    /** The staff at a window make neither themselves nor colleagues the agents of those who come there. */
    private void requireOutsider(Caller caller, CheckedRepresentation checked) {
        ActingFor actingFor = caller.actingFor();
        boolean atWindow = actingFor == null || !actingFor.party().equals(checked.party());
        AccountId actor = checked.account();
        if (atWindow && (actor.equals(caller.account()) || grants.isStaff(actor))) {
            throw new RuleViolatedException(
                    "LIC-018", "agent-is-staff", "Staff do not become agents of those whom they serve");
        }
    }

    private void tell(RepresentationEntity representation) {
        notices.tell(
                representation.party(),
                "party.represented." + representation.actingFor().authority(),
                Map.of("from", representation.from().toString()));
    }

    private void append(Caller caller, RepresentationEntity representation, String action) {
        Map<String, String> details = Map.of(
                "account", representation.account().toString(),
                "party", representation.party().toString());
        Subject subject = new Subject(RepresentationEntity.SUBJECT_TYPE, representation.id());
        audit.append(caller, AuditFact.done(action, subject, details));
    }
}
