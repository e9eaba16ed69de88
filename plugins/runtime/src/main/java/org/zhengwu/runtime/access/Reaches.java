package org.zhengwu.runtime.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.spi.technical.identity.Directory;

/** Turns the reach of an operation and a grant into parties and organs. */
@ApplicationScoped
class Reaches {

    private final Instance<Directory> directory;

    @Inject
    Reaches(Instance<Directory> directory) {
        this.directory = directory;
    }

    Scope of(Permits permits, Grant grant, Caller caller) {
        if (grant.role() == Role.SERVICE_USER) {
            return ofParty(caller);
        }
        return switch (permits.scope()) {
            case OWN -> Scope.nothing();
            case OWN_ORGAN -> ownOrgan(grant, isReceiving(permits));
            case OWN_LINE -> ownLine(grant.organ());
            case OWN_DIVISION -> ownDivision(grant.division());
            case SUBTREE -> subtree(grant.division());
            case ALL -> Scope.all();
        };
    }

    /** The records of the party that the caller acts for. */
    Scope ofParty(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor == null ? Scope.nothing() : Scope.ofParties(Set.of(actingFor.party()));
    }

    /** Whether the operation is one of those at a window, which another organ can entrust (一窗受理). */
    private static boolean isReceiving(Permits permits) {
        return List.of(permits.post()).contains(Post.RECEIVER);
    }

    private Scope ownOrgan(Grant grant, boolean receiving) {
        Set<OrganId> organs = new HashSet<>();
        OrganId organ = grant.organ();
        if (organ != null) {
            organs.addAll(directory.get().withPredecessors(organ));
        }
        if (receiving) {
            grant.entrusted()
                    .forEach(entrusting -> organs.addAll(directory.get().withPredecessors(entrusting)));
        }
        return Scope.ofOrgans(organs);
    }

    private Scope ownLine(@Nullable OrganId organ) {
        return organ == null ? Scope.nothing() : Scope.ofOrgans(directory.get().line(organ));
    }

    private Scope ownDivision(@Nullable DivisionId division) {
        return division == null
                ? Scope.nothing()
                : Scope.ofOrgans(directory.get().organsOf(division));
    }

    private Scope subtree(@Nullable DivisionId division) {
        if (division == null) {
            return Scope.nothing();
        }
        boolean nation = directory
                .get()
                .division(division)
                .filter(entry -> entry.code().equals(DivisionCode.NATION))
                .isPresent();
        return nation ? Scope.all() : Scope.ofOrgans(directory.get().organsWithin(division));
    }
}
