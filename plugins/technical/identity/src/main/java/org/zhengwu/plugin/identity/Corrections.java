package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Masked;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.CheckedCorrection;
import org.zhengwu.api.technical.identity.CheckedCorrectionDecision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.persistence.ScopeFilter;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Keeps what parties asked to have corrected, and corrects it once a window has verified it (PIP-004). */
@ApplicationScoped
class Corrections {

    private static final String LIST = "corrections";
    private static final String WAITING = " from idCorrection c where c.state = :waiting and c.id > :after and ";
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final PartyRegister parties;
    private final Representations representations;
    private final Directory directory;
    private final PartyNotices notices;
    private final Sealing sealing;
    private final ChosenMasking masking;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    Corrections(
            EntityManager entities,
            PartyRegister parties,
            Representations representations,
            Directory directory,
            PartyNotices notices,
            Sealing sealing,
            ChosenMasking masking,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.parties = parties;
        this.representations = representations;
        this.directory = directory;
        this.notices = notices;
        this.sealing = sealing;
        this.masking = masking;
        this.clock = clock;
        this.audit = audit;
    }

    Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        MobileNumber number = draft.check().orThrow().mobile();
        PartyEntity party = own(caller, id);
        parties.lock(party);
        Revisions.expect(party.revision(), revision);
        String digits = number == null ? null : number.value();
        if (!Objects.equals(digits, party.mobile(sealing))) {
            party.reachAt(number, sealing);
            entities.flush();
            Subject subject = new Subject(PartyRegister.SUBJECT_TYPE, id.value());
            audit.append(caller, AuditFact.done("IdentityService.changeMobile", subject, Map.of("changed", "mobile")));
        }
        return parties.view(party);
    }

    Correction request(Caller caller, NameCorrectionDraft draft) {
        CheckedCorrection checked = draft.check().orThrow();
        PartyEntity party = own(caller, checked.party());
        // Of two requests at once the second waits for the first, and is then refused.
        parties.lock(party);
        check(checked, party);
        if (waits(checked.party())) {
            throw new StepNotAllowedException(
                    CorrectionStep.REQUEST.name(),
                    CorrectionState.WAITING.name(),
                    CorrectionStep.MACHINE.allowed(CorrectionState.WAITING).stream()
                            .map(Enum::name)
                            .collect(Collectors.toSet()));
        }
        CorrectionEntity requested = new CorrectionEntity(checked, clock.now(), sealing);
        entities.persist(requested);
        entities.flush();
        append(caller, requested, "IdentityService.requestCorrection");
        return view(requested, party);
    }

    private void check(CheckedCorrection checked, PartyEntity party) {
        Violations violations = new Violations();
        boolean open = directory
                .organ(checked.organ())
                .filter(organ -> organ.successor() == null)
                .isPresent();
        if (!open) {
            violations.add("organ", "unknown", "must be an organ that exists");
        }
        if (party.kind() == PartyKind.NATURAL_PERSON) {
            violations.refuseMasked("name", checked.name());
        }
        if (party.name(sealing).equals(checked.name())) {
            violations.add("name", "unchanged", "must not be the name on file");
        }
        violations.check(() -> checked).orThrow();
    }

    private boolean waits(PartyId party) {
        return !entities.createQuery(
                        "select c.id from idCorrection c where c.party = :party and c.state = :waiting", UUID.class)
                .setParameter("party", party.value())
                .setParameter("waiting", CorrectionState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Correction> listOf(Caller caller, PartyId id) {
        PartyEntity party = own(caller, id);
        return entities.createQuery(
                        "select c from idCorrection c where c.party = :party order by c.id desc",
                        CorrectionEntity.class)
                .setParameter("party", id.value())
                .getResultStream()
                .map(each -> view(each, party))
                .toList();
    }

    Page<Correction> waiting(Caller caller, PageRequest page) {
        ScopeFilter scope = ScopeFilter.ofOrgan(caller.scope(), "c.organ");
        UUID after =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.id(0)).orElse(FIRST);
        List<CorrectionEntity> found = scope.bind(entities.createQuery(
                                "select c" + WAITING + scope.predicate() + " order by c.id", CorrectionEntity.class)
                        .setParameter("waiting", CorrectionState.WAITING)
                        .setParameter("after", after))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = found.size() > page.limit();
        List<CorrectionEntity> shown = more ? found.subList(0, page.limit()) : found;
        int count = scope.bind(entities.createQuery("select c.id" + WAITING + scope.predicate(), UUID.class)
                        .setParameter("waiting", CorrectionState.WAITING)
                        .setParameter("after", FIRST))
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        return new Page<>(
                views(shown),
                more ? Cursor.write(LIST, shown.get(shown.size() - 1).id()) : null,
                CappedCount.of(count));
    }

    private List<Correction> views(List<CorrectionEntity> corrections) {
        Map<PartyId, PartyEntity> known =
                parties.load(corrections.stream().map(CorrectionEntity::party).collect(Collectors.toSet()));
        return corrections.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.party())).map(party -> view(each, party)).stream())
                .toList();
    }

    Correction decide(Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        CheckedCorrectionDecision checked = draft.check().orThrow();
        CorrectionEntity found = Optional.ofNullable(
                        entities.find(CorrectionEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(correction -> caller.scope().covers(null, correction.organ()))
                .orElseThrow(() -> new NotFoundException(CorrectionEntity.SUBJECT_TYPE));
        Revisions.expect(found.revision(), revision);
        requireOther(caller, found.party());
        PartyEntity party = entities.find(PartyEntity.class, found.party().value());
        found.decide(
                checked.corrected() ? CorrectionStep.CORRECT : CorrectionStep.REFUSE,
                checked.reason(),
                clock.now(),
                sealing);
        if (checked.corrected()) {
            correct(party, found, checked.name());
        }
        entities.flush();
        append(caller, found, "IdentityService.decideCorrection");
        notices.tell(found.party(), "party.correction." + found.state(), Map.of());
        return view(found, party);
    }

    private void requireOther(Caller caller, PartyId party) {
        if (representations.accountsOf(party).contains(caller.account())) {
            throw new RuleViolatedException(
                    "PIP-004", "no-own-correction", "Who may act for the party does not decide what it asked for");
        }
    }

    /** The window types what the document shows, so that the name asked for need not be shown to it. */
    private void correct(PartyEntity party, CorrectionEntity correction, @Nullable String shown) {
        String right = correction.name(sealing);
        if (!right.equals(shown)) {
            throw new InvalidInputException("name", "differs", "must be the name that the party asked for");
        }
        parties.lock(party);
        party.rename(right, sealing);
    }

    /** Moves what waits at an organ to its successor; what was decided stays where it was. */
    void move(OrganId from, OrganId to) {
        entities.createQuery(
                        "select c from idCorrection c where c.organ = :organ and c.state = :waiting",
                        CorrectionEntity.class)
                .setParameter("organ", from.value())
                .setParameter("waiting", CorrectionState.WAITING)
                .getResultList()
                .forEach(waiting -> waiting.moveTo(to));
    }

    private PartyEntity own(Caller caller, PartyId id) {
        Principals.require(
                caller,
                id,
                "no-correction-by-agents",
                "A handler or delegate does not have the party's data corrected");
        return parties.reach(caller.scope(), id).orElseThrow(() -> new NotFoundException(PartyRegister.SUBJECT_TYPE));
    }

    private Correction view(CorrectionEntity correction, PartyEntity party) {
        Masked name = masking.get().name(party.kind(), correction.name(sealing));
        Identifier identifier = Identifier.of(party.identifierKind(), party.identifier(sealing));
        return new Correction(
                new CorrectionId(correction.id()),
                new Revision(correction.revision()),
                correction.party(),
                correction.organ(),
                name,
                party.identifierKind(),
                masking.get().identifier(identifier),
                correction.explanation(sealing),
                correction.requestedAt(),
                correction.state(),
                correction.reason(sealing),
                correction.decidedAt());
    }

    private void append(Caller caller, CorrectionEntity correction, String action) {
        Map<String, String> details = Map.of(
                "party", correction.party().toString(),
                "organ", correction.organ().toString(),
                "state", correction.state().name());
        Subject subject = new Subject(CorrectionEntity.SUBJECT_TYPE, correction.id());
        audit.append(caller, AuditFact.done(action, subject, details));
    }
}
