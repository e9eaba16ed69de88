package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.spi.LegalClock;

/** Finds the place that a person chose, and what lies above it. */
@ApplicationScoped
public class Places {

    private final IdentityService identity;
    private final LegalClock clock;
    private final Visit visit;

    @Inject
    public Places(IdentityService identity, LegalClock clock, Visit visit) {
        this.identity = identity;
        this.clock = clock;
        this.visit = visit;
    }

    /** The divisions from the province down to the chosen one; empty where none was chosen or it is gone. */
    public List<Division> chosen() {
        DivisionCode code = visit.division();
        return code == null || code.equals(DivisionCode.NATION)
                ? List.of()
                : find(code).map(this::way).orElse(List.of());
    }

    /** The division that has the code today. */
    public Division at(DivisionCode code) {
        return find(code).orElseThrow(() -> new NotFoundException("division"));
    }

    /** From the nation down to the division. */
    public List<Division> wayFromNation(Division division) {
        List<Division> way = new ArrayList<>(way(division));
        way.add(0, at(DivisionCode.NATION));
        return List.copyOf(way);
    }

    /** The organs of the division and of those above it, from the nation down; those that were merged are left out. */
    public List<Organ> organsUpTo(Division division) {
        return wayFromNation(division).stream()
                .flatMap(each ->
                        identity
                                .organs(visit.caller(), each.id(), PageRequest.of(PageRequest.LONGEST, null))
                                .items()
                                .stream())
                .filter(organ -> organ.successor() == null)
                .toList();
    }

    /** From the province down to the division. */
    List<Division> way(Division division) {
        Caller caller = visit.caller();
        Deque<Division> way = new ArrayDeque<>();
        Optional<Division> at = Optional.of(division);
        while (at.isPresent() && !at.get().code().equals(DivisionCode.NATION)) {
            way.addFirst(at.get());
            DivisionId parent = at.get().parent();
            at = parent == null ? Optional.empty() : identity.findDivision(caller, parent);
        }
        return List.copyOf(way);
    }

    private Optional<Division> find(DivisionCode code) {
        return identity.findDivision(visit.caller(), code, clock.today());
    }
}
