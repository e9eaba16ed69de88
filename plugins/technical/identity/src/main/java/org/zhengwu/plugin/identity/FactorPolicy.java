package org.zhengwu.plugin.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import org.zhengwu.api.Role;
import org.zhengwu.spi.LegalClock;

/** Who must have a second factor (SEC-015); a setting of the installation, said at each start. */
@ApplicationScoped
class FactorPolicy {

    private static final Logger LOG = System.getLogger(FactorPolicy.class.getName());

    private final EntityManager entities;
    private final LegalClock clock;
    private final FactorCodes codes;
    private final FactorDemand demand;
    private final boolean trial;

    @Inject
    FactorPolicy(EntityManager entities, LegalClock clock, FactorCodes codes, IdentitySettings settings) {
        this.entities = entities;
        this.clock = clock;
        this.codes = codes;
        demand = settings.choice("second-factor", FactorDemand.OPTIONAL);
        trial = settings.trial();
    }

    void start(@Observes @Priority(Fingerprints.AFTER_MIGRATIONS) Startup event) {
        // GB/T 22239 asks systems of level 3 for two factors (SEC-002).
        LOG.log(
                demand == FactorDemand.OPTIONAL && !trial ? Level.WARNING : Level.INFO,
                "Second factor of staff: {0} (zhengwu.identity.second-factor), offered: {1}",
                demand,
                codes.technology());
    }

    /** Whether the account does nothing before it has enrolled one. */
    boolean isDue(AccountEntity account) {
        return demand == FactorDemand.REQUIRED_FOR_STAFF && !account.hasSecondFactor() && isStaff(account);
    }

    /** Whether the account holds a grant beside that of the served. */
    boolean isStaff(AccountEntity account) {
        LocalDate today = clock.today();
        return entities.createQuery("select g from idGrant g where g.account = :account", GrantEntity.class)
                .setParameter("account", account.id().value())
                .getResultStream()
                .filter(grant -> grant.meets(today, today))
                .anyMatch(grant -> grant.grant().role() != Role.SERVICE_USER);
    }
}
