package org.zhengwu.runtime.persistence;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Scope;

/**
 * The scope of a call as a predicate of a JPQL query: {@code "... where " + filter.predicate() + " and ..."},
 * then {@code filter.bind(query)}.
 */
public final class ScopeFilter {

    /** Stands in an empty list, which SQL does not know. */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private final Scope scope;
    private final String predicate;
    private final boolean parties;
    private final boolean organs;

    private ScopeFilter(Scope scope, String predicate, boolean parties, boolean organs) {
        this.scope = scope;
        this.predicate = predicate;
        this.parties = parties;
        this.organs = organs;
    }

    /** A filter for entities of a party and an organ, named by paths such as {@code e.party}. */
    public static ScopeFilter of(Scope scope, String party, String organ) {
        if (scope.everything()) {
            return everything(scope, organ);
        }
        return new ScopeFilter(scope, "(" + party + " in :scopeParties or " + organ + " in :scopeOrgans)", true, true);
    }

    /** A filter for entities of a party only. */
    public static ScopeFilter ofParty(Scope scope, String party) {
        return scope.everything()
                ? everything(scope, party)
                : new ScopeFilter(scope, "(" + party + " in :scopeParties)", true, false);
    }

    /** A filter for entities of an organ only. */
    public static ScopeFilter ofOrgan(Scope scope, String organ) {
        return scope.everything()
                ? everything(scope, organ)
                : new ScopeFilter(scope, "(" + organ + " in :scopeOrgans)", false, true);
    }

    // A comparison of two constants would make the provider write every value of the query as a literal.
    private static ScopeFilter everything(Scope scope, String path) {
        return new ScopeFilter(scope, "(" + path + " is null or " + path + " is not null)", false, false);
    }

    /** The predicate, in parentheses. */
    public String predicate() {
        return predicate;
    }

    /** Sets the parameters of the predicate. */
    public <Q extends Query> Q bind(Q query) {
        if (parties) {
            query.setParameter("scopeParties", orNobody(ids(scope)));
        }
        if (organs) {
            query.setParameter(
                    "scopeOrgans",
                    orNobody(scope.organs().stream().map(OrganId::value).collect(Collectors.toSet())));
        }
        return query;
    }

    private static Set<UUID> ids(Scope scope) {
        return scope.parties().stream().map(PartyId::value).collect(Collectors.toSet());
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }
}
