package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.spi.LegalClock;

/** Says what the grants of an account reach, and whether they still do. */
@RequestScoped
public class GrantNames {

    private final IdentityService identity;
    private final LegalClock clock;
    private final Visit visit;

    @Inject
    public GrantNames(IdentityService identity, LegalClock clock, Visit visit) {
        this.identity = identity;
        this.clock = clock;
        this.visit = visit;
    }

    /**
     * A grant with the names of what it reaches.
     *
     * @param ended whether its last day is over
     */
    public record Named(
            HeldGrant held,
            @Nullable String organ,
            @Nullable String division,
            boolean ended) {

        /** Whether it was taken back before its first day was over, so that it held on no day that is on record. */
        public boolean heldNever() {
            LocalDate until = held.grant().until();
            return until != null && until.isBefore(held.grant().from());
        }
    }

    /** The grants of the account. */
    List<Named> of(AccountId account) {
        return identity.grantsOf(visit.signedIn(), account).stream()
                .map(this::named)
                .toList();
    }

    private Named named(HeldGrant held) {
        Grant grant = held.grant();
        Optional<String> organ = Optional.ofNullable(grant.organ())
                .flatMap(each -> identity.findOrgan(visit.signedIn(), each))
                .map(Organ::name);
        Optional<String> division = Optional.ofNullable(grant.division())
                .flatMap(each -> identity.findDivision(visit.signedIn(), each))
                .map(Division::name);
        LocalDate until = grant.until();
        boolean isOver = until != null && until.isBefore(clock.today());
        return new Named(held, organ.orElse(null), division.orElse(null), isOver);
    }
}
