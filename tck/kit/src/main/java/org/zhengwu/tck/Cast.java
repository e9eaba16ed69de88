package org.zhengwu.tck;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.PartyKind;

/** Provides callers and organs to the tests (port): a stage of five organs in a province and two of its cities. */
public interface Cast {

    /** The organs of the stage. */
    enum Organ {
        /** A department of the province; {@link #CITY} and {@link #NEIGHBOUR_CITY} are below it in its line. */
        PROVINCE,
        /** The department of a city, where most of the tests play. */
        CITY,
        /** Another department of the same city, in another line. */
        OTHER_IN_CITY,
        /** The department of a neighbouring city, in the same line as {@link #CITY}. */
        NEIGHBOUR_CITY,
        /** The government of the city of {@link #CITY}. */
        CITY_GOVERNMENT
    }

    /** A caller without an account. */
    Caller visitor();

    /** The holder of a fresh party of this kind that never acted before, acting for it. */
    Caller serviceUser(PartyKind kind);

    /** A fresh member of the organ's staff with one grant per post. */
    Caller official(Organ organ, Post... posts);

    /** A fresh account with one grant of the role in the organ and its division. */
    Caller holder(Role role, Organ organ);

    /**
     * The caller whom the run was given for a place of the staff, the same each time.
     *
     * @param post the post of an official, or null for another role
     * @return empty where none was given, so that one is made
     */
    default Optional<Caller> given(Role role, @Nullable Post post, Organ organ) {
        return Optional.empty();
    }

    /**
     * The caller of a session that {@code IdentityService.signIn} began, with the grants of today.
     *
     * @param actingFor the party to act for, or null for the usual one
     * @return empty if the token opens no session
     */
    Optional<Caller> bySession(String token, @Nullable PartyId actingFor);

    OrganId idOf(Organ organ);

    DivisionId divisionOf(Organ organ);

    DivisionCode divisionCodeOf(Organ organ);
}
