package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.catalogue.Places;

/** Finds the divisions and organs that administrators choose from. */
@ApplicationScoped
class OrganChoices {

    private final IdentityService identity;
    private final Places places;
    private final Visit visit;

    @Inject
    OrganChoices(IdentityService identity, Places places, Visit visit) {
        this.identity = identity;
        this.places = places;
        this.visit = visit;
    }

    /** The division that is asked for, else the nation. */
    Division at(@Nullable DivisionCode code) {
        return places.at(code == null ? DivisionCode.NATION : code);
    }

    /** From the nation down to the division. */
    List<Division> way(Division division) {
        return places.wayFromNation(division);
    }

    /** The divisions directly below. */
    List<Division> below(Division division) {
        return identity.divisionsBelow(visit.signedIn(), division.id(), longest(null))
                .items();
    }

    /** The organs of the division. */
    Page<Organ> in(Division division, @Nullable String after) {
        return identity.organs(visit.signedIn(), division.id(), longest(after));
    }

    /** The organs of the division and of those above it, from the nation down; those that were merged are left out. */
    List<Organ> upTo(Division division) {
        return places.organsUpTo(division);
    }

    private static PageRequest longest(@Nullable String after) {
        return PageRequest.of(PageRequest.LONGEST, after);
    }
}
