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
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceAddressId;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.ServiceAddresses;

/** Keeps what parties agreed to of electronic service, one address in force for each way (PIP-002). */
@ApplicationScoped
class ServiceAgreements implements ServiceAddresses {

    private final EntityManager entities;
    private final PartyRegister parties;
    private final Sealing sealing;
    private final ChosenMasking masking;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    ServiceAgreements(
            EntityManager entities,
            PartyRegister parties,
            Sealing sealing,
            ChosenMasking masking,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.parties = parties;
        this.sealing = sealing;
        this.masking = masking;
        this.clock = clock;
        this.audit = audit;
    }

    ServiceAddress agree(Caller caller, ServiceAddressDraft draft) {
        CheckedServiceAddress checked = draft.check().orThrow();
        // Of two agreements at once the second waits for the first, so that one address is in force.
        parties.lock(reach(caller, checked.party()));
        Instant now = clock.now();
        inForce(checked.party(), checked.way()).ifPresent(replaced -> replaced.withdraw(now));
        ServiceAddressEntity agreed = new ServiceAddressEntity(checked, caller.account(), now, sealing);
        entities.persist(agreed);
        entities.flush();
        append(caller, agreed, "IdentityService.agreeToService");
        return view(agreed);
    }

    List<ServiceAddress> listOf(Caller caller, PartyId party) {
        reach(caller, party);
        return entities.createQuery(
                        "select a from idServiceAddress a where a.party = :party order by a.id desc",
                        ServiceAddressEntity.class)
                .setParameter("party", party.value())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    ServiceAddress withdraw(Caller caller, ServiceAddressId id, Revision revision) {
        ServiceAddressEntity found = Optional.ofNullable(
                        entities.find(ServiceAddressEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(address ->
                        parties.reach(caller.scope(), address.party()).isPresent())
                .orElseThrow(() -> new NotFoundException(ServiceAddressEntity.SUBJECT_TYPE));
        Revisions.expect(found.revision(), revision);
        if (found.isWithdrawn()) {
            throw new StepNotAllowedException("withdraw", "withdrawn", Set.of());
        }
        found.withdraw(clock.now());
        entities.flush();
        append(caller, found, "IdentityService.withdrawServiceAddress");
        return view(found);
    }

    @Override
    public Optional<String> agreed(PartyId party, ServiceWay way) {
        return inForce(party, way).map(address -> address.address(sealing));
    }

    private Optional<ServiceAddressEntity> inForce(PartyId party, ServiceWay way) {
        return entities.createQuery(
                        "select a from idServiceAddress a"
                                + " where a.party = :party and a.way = :way and a.withdrawnAt is null",
                        ServiceAddressEntity.class)
                .setParameter("party", party.value())
                .setParameter("way", way)
                .getResultStream()
                .findFirst();
    }

    private PartyEntity reach(Caller caller, PartyId party) {
        return parties.reach(caller.scope(), party)
                .orElseThrow(() -> new NotFoundException(PartyRegister.SUBJECT_TYPE));
    }

    private ServiceAddress view(ServiceAddressEntity address) {
        return address.view(sealing, masking.get());
    }

    private void append(Caller caller, ServiceAddressEntity address, String action) {
        Map<String, String> details =
                Map.of("party", address.party().toString(), "way", address.way().name());
        Subject subject = new Subject(ServiceAddressEntity.SUBJECT_TYPE, address.id());
        audit.append(caller, AuditFact.done(action, subject, details));
    }
}
