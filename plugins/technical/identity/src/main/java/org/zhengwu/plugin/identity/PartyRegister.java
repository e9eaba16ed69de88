package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedParty;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyEntry;
import org.zhengwu.spi.technical.identity.PartyIdentity;

/** Keeps parties, sealed, and shows them masked. */
@ApplicationScoped
class PartyRegister implements Parties {

    static final String SUBJECT_TYPE = "party";

    private static final int LOCK_DIGITS = 2;

    private final EntityManager entities;
    private final Sealing sealing;
    private final Fingerprints fingerprints;
    private final ChosenMasking masking;
    private final Representations representations;
    private final DatabaseLock lock;
    private final AuditLog audit;

    @Inject
    PartyRegister(
            EntityManager entities,
            Sealing sealing,
            Fingerprints fingerprints,
            ChosenMasking masking,
            Representations representations,
            DatabaseLock lock,
            AuditLog audit) {
        this.entities = entities;
        this.sealing = sealing;
        this.fingerprints = fingerprints;
        this.masking = masking;
        this.representations = representations;
        this.lock = lock;
        this.audit = audit;
    }

    Party register(Caller caller, PartyDraft draft) {
        CheckedParty checked = draft.check().orThrow();
        String digest = fingerprints.of(
                "party/" + checked.identifier().kind(), checked.identifier().value());
        // Two windows may enter the same person at once; the second waits and is given the first one's entry.
        lock.hold("identity.party." + digest.substring(0, LOCK_DIGITS));
        PartyEntity party = find(digest).orElseGet(() -> enter(caller, checked, digest));
        if (!party.name(sealing).equals(checked.name()) || party.kind() != checked.kind()) {
            throw new PartyNameDiffersException();
        }
        takeMobile(caller, party, checked.mobile());
        window(caller).filter(organ -> !isEnteredBy(party.id(), Set.of(organ))).ifPresent(organ -> {
            entities.persist(new PartyOrganEntity(party.id(), organ));
            append(caller, party.id(), Map.of("organ", organ.toString()));
        });
        entities.flush();
        return view(party);
    }

    /** The number given last at a window is the party's. */
    private void takeMobile(Caller caller, PartyEntity party, @Nullable MobileNumber given) {
        if (given != null && !given.value().equals(party.mobile(sealing))) {
            party.reachAt(given, sealing);
            append(caller, party.id(), Map.of("changed", "mobile"));
        }
    }

    private Optional<PartyEntity> find(String digest) {
        return entities.createQuery("select p from idParty p where p.identifierDigest = :digest", PartyEntity.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    private PartyEntity enter(Caller caller, CheckedParty checked, String digest) {
        PartyEntity party = new PartyEntity(checked, digest, sealing, Instant.now());
        entities.persist(party);
        entities.flush();
        append(
                caller,
                party.id(),
                Map.of("identifierKind", checked.identifier().kind().name()));
        return party;
    }

    private void append(Caller caller, PartyId party, Map<String, String> details) {
        Subject subject = new Subject(SUBJECT_TYPE, party.value());
        audit.append(caller, AuditFact.done("IdentityService.registerParty", subject, details));
    }

    /** The organ at whose window the caller sits. */
    private static Optional<OrganId> window(Caller caller) {
        return caller.grants().stream()
                .filter(grant -> grant.role() == Role.OFFICIAL && grant.post() == Post.RECEIVER)
                .map(Grant::organ)
                .filter(organ -> organ != null)
                .findFirst();
    }

    Optional<Party> find(Caller caller, PartyId id) {
        return reach(caller.scope(), id).map(this::view);
    }

    /** The party, where the scope covers it or an organ that entered it. */
    Optional<PartyEntity> reach(Scope scope, PartyId id) {
        return Optional.ofNullable(entities.find(PartyEntity.class, id.value()))
                .filter(party -> scope.covers(id, null) || isEnteredBy(id, scope.organs()));
    }

    Map<PartyId, PartyEntity> load(Set<PartyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from idParty p where p.id in :ids", PartyEntity.class)
                        .setParameter("ids", ids.stream().map(PartyId::value).collect(Collectors.toSet()))
                        .getResultStream()
                        .collect(Collectors.toMap(PartyEntity::id, Function.identity()));
    }

    /** Makes whoever else changes something of the party wait for the end of the transaction. */
    void lock(PartyEntity party) {
        entities.lock(party, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean isEnteredBy(PartyId party, Set<OrganId> organs) {
        return !organs.isEmpty()
                && !entities.createQuery(
                                "select l.id from idPartyOrgan l where l.party = :party and l.organ in :organs",
                                UUID.class)
                        .setParameter("party", party.value())
                        .setParameter(
                                "organs", organs.stream().map(OrganId::value).collect(Collectors.toSet()))
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    Party view(PartyEntity party) {
        Masking masked = masking.get();
        @Nullable String mobile = party.mobile(sealing);
        return new Party(
                party.id(),
                new Revision(party.revision()),
                party.kind(),
                masked.name(party.kind(), party.name(sealing)),
                party.identifierKind(),
                masked.identifier(Identifier.of(party.identifierKind(), party.identifier(sealing))),
                mobile == null ? null : masked.mobile(MobileNumber.of(mobile)));
    }

    @Override
    public Optional<PartyEntry> find(PartyId id) {
        return Optional.ofNullable(entities.find(PartyEntity.class, id.value()))
                .map(this::view)
                .map(party ->
                        new PartyEntry(id, party.kind(), party.name(), party.identifierKind(), party.identifier()));
    }

    @Override
    public String addressee(PartyId id) {
        PartyEntity party = entities.find(PartyEntity.class, id.value());
        if (party == null) {
            throw new IllegalStateException("The party is gone");
        }
        return party.name(sealing);
    }

    @Override
    public Optional<PartyIdentity> disclose(Caller to, PartyId id) {
        return Optional.ofNullable(entities.find(PartyEntity.class, id.value())).map(party -> {
            audit.append(to, AuditFact.done("Parties.disclose", new Subject(SUBJECT_TYPE, id.value()), Map.of()));
            return new PartyIdentity(
                    id, party.kind(), party.name(sealing), party.identifierKind(), party.identifier(sealing));
        });
    }

    @Override
    public List<AccountId> accountsOf(PartyId party) {
        return representations.accountsOf(party);
    }
}
