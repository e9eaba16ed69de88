package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one call may touch: the outcome of the access check, carried by the {@link Caller}. A plugin
 * applies it to each record that it loads and as a predicate in each query.
 *
 * @param everything whether nothing is out of reach
 * @param parties the parties whose records are in reach
 * @param organs the organs whose records are in reach
 */
public record Scope(boolean everything, Set<PartyId> parties, Set<OrganId> organs) {

    private static final Scope ALL = new Scope(true, Set.of(), Set.of());
    private static final Scope NOTHING = new Scope(false, Set.of(), Set.of());

    public Scope {
        parties = Set.copyOf(parties);
        organs = Set.copyOf(organs);
    }

    /** A scope in which nothing is out of reach. */
    public static Scope all() {
        return ALL;
    }

    /** A scope in which everything is out of reach. */
    public static Scope nothing() {
        return NOTHING;
    }

    /** A scope of the records of these parties. */
    public static Scope ofParties(Set<PartyId> parties) {
        return new Scope(false, parties, Set.of());
    }

    /** A scope of the records of these organs. */
    public static Scope ofOrgans(Set<OrganId> organs) {
        return new Scope(false, Set.of(), organs);
    }

    /** Whether a record of this party, handled by this organ, is in reach; null stands for none. */
    public boolean covers(@Nullable PartyId party, @Nullable OrganId organ) {
        return everything || (party != null && parties.contains(party)) || (organ != null && organs.contains(organ));
    }

    /** What this scope or the other covers. */
    public Scope or(Scope other) {
        requireNonNull(other, "other");
        if (everything || other.everything) {
            return ALL;
        }
        Set<PartyId> allParties = new HashSet<>(parties);
        allParties.addAll(other.parties);
        Set<OrganId> allOrgans = new HashSet<>(organs);
        allOrgans.addAll(other.organs);
        return new Scope(false, allParties, allOrgans);
    }
}
