package org.zhengwu.tck.http;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.http.conformance.CastHttp;
import org.zhengwu.api.http.conformance.CastMember;
import org.zhengwu.api.http.conformance.OrganOnStage;
import org.zhengwu.api.http.conformance.StaffDraft;
import org.zhengwu.api.http.conformance.StageOrgan;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;

/** The cast of a candidate that serves the binding {@link CastHttp}, over HTTP or in the same JVM. */
public final class BoundCast implements Cast {

    private final CastHttp cast;
    private final Sessions sessions;
    private final Map<Organ, OrganOnStage> organs = new EnumMap<>(Organ.class);
    private final Map<Place, Caller> given = new ConcurrentHashMap<>();

    /** Opens the cast; the organs are asked for when the first is needed. */
    public BoundCast(CastHttp cast, Sessions sessions) {
        this.cast = cast;
        this.sessions = sessions;
    }

    /** Finds the caller behind a token. */
    public interface Sessions {

        /** The caller of the session, with the grants of today; empty if the token opens none. */
        Optional<Caller> open(String token, @Nullable PartyId actingFor);
    }

    /** Lets these callers stand in their places from now on. */
    void seat(Map<Place, Caller> seated) {
        given.putAll(seated);
    }

    /** A fresh account for the place. */
    Caller made(Place place) {
        Post post = place.post();
        return post == null ? holder(place.role(), place.organ()) : official(place.organ(), post);
    }

    @Override
    public Optional<Caller> given(Role role, @Nullable Post post, Organ organ) {
        return Optional.ofNullable(given.get(new Place(organ, role, post)));
    }

    @Override
    public Caller visitor() {
        return Caller.visitor(Channel.WEB);
    }

    @Override
    public Caller serviceUser(PartyKind kind) {
        boolean person = kind == PartyKind.NATURAL_PERSON;
        PartyDraft draft = PartyDraft.builder()
                .kind(kind)
                .name(person ? "慕容清远" : "杭州舞台有限公司")
                .identifierKind(person ? IdentifierKind.RESIDENT_ID : IdentifierKind.UNIFIED_CREDIT_CODE)
                .identifier(person ? Identifiers.residentId() : Identifiers.enterpriseCode())
                .mobile(Identifiers.mobile())
                .build();
        return caller(cast.serviceUser(draft));
    }

    @Override
    public Caller official(Organ organ, Post... posts) {
        return caller(cast.staff(new StaffDraft(onStage(organ).organ(), Role.OFFICIAL, List.of(posts))));
    }

    @Override
    public Caller holder(Role role, Organ organ) {
        return caller(cast.staff(new StaffDraft(onStage(organ).organ(), role, List.of())));
    }

    @Override
    public Optional<Caller> bySession(String token, @Nullable PartyId actingFor) {
        return sessions.open(token, actingFor);
    }

    @Override
    public OrganId idOf(Organ organ) {
        return onStage(organ).id();
    }

    @Override
    public DivisionId divisionOf(Organ organ) {
        return onStage(organ).division();
    }

    @Override
    public DivisionCode divisionCodeOf(Organ organ) {
        return onStage(organ).divisionCode();
    }

    private Caller caller(CastMember member) {
        return bySession(member.token(), member.party())
                .orElseThrow(() -> new IllegalStateException("The token of " + member + " opens no session"));
    }

    private synchronized OrganOnStage onStage(Organ organ) {
        if (organs.isEmpty()) {
            cast.organs().forEach(each -> organs.put(part(each.organ()), each));
        }
        return requireNonNull(organs.get(organ), () -> "The candidate has no organ " + organ);
    }

    private static Organ part(StageOrgan organ) {
        return Arrays.stream(Organ.values())
                .filter(each -> each.name().equals(organ.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The kit has no organ " + organ));
    }
}
