package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.catalogue.Places;

/** Where an information manager keeps the catalogue: the divisions of the own grants and what lies below. */
@ApplicationScoped
class Area {

    private final IdentityService identity;
    private final Places places;
    private final Visit visit;

    @Inject
    Area(IdentityService identity, Places places, Visit visit) {
        this.identity = identity;
        this.places = places;
        this.visit = visit;
    }

    /** From a division of a grant down to the one that is asked for, else to the first of a grant. */
    List<Division> way(@Nullable DivisionCode asked) {
        Set<DivisionId> own = visit.signedIn().grants().stream()
                .filter(grant -> grant.role() == Role.INFORMATION_MANAGER)
                .map(Grant::division)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Division division = asked == null ? first(own) : places.at(asked);
        List<Division> way = places.wayFromNation(division);
        for (int at = 0; at < way.size(); at++) {
            if (own.contains(way.get(at).id())) {
                return way.subList(at, way.size());
            }
        }
        throw new NotFoundException("division");
    }

    private Division first(Set<DivisionId> own) {
        return own.stream()
                .flatMap(each -> identity.findDivision(visit.signedIn(), each).stream())
                .min(Comparator.comparing(each -> each.code().value()))
                .orElseThrow(() -> new NotFoundException("division"));
    }
}
