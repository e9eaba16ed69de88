package org.zhengwu.plugin.oidc;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** Which claims say who somebody is, and what their values stand for (IDN-001 to IDN-006, LIC-018). */
final class ClaimMapping {

    private final @Nullable Claim identifier;
    private final @Nullable Claim name;
    private final @Nullable Claim holder;
    private final @Nullable Claim login;
    private final Valued<IdentifierKind> identifierKind;
    private final Valued<Holder> partyKind;
    private final Valued<Assurance> level;

    private ClaimMapping(Given given) {
        identifier = given.claim("identifier").orElse(null);
        name = given.claim("name").orElse(null);
        holder = given.claim("holder").orElse(null);
        login = given.claim("login").orElse(null);
        identifierKind = Valued.of(given, "identifier-kind", IdentifierKind.class);
        partyKind = Valued.of(given, "party-kind", Holder.class);
        level = Valued.of(given, "level", Assurance.class);
    }

    /** A claim with the meanings of its values, or a constant where no claim tells. */
    private record Valued<E extends Enum<E>>(
            @Nullable Claim claim,
            Map<String, E> values,
            @Nullable E constant) {

        static <E extends Enum<E>> Valued<E> of(Given given, String name, Class<E> type) {
            return new Valued<>(
                    given.claim(name).orElse(null),
                    given.values(name + "-values", type),
                    given.constant(name, type).orElse(null));
        }

        boolean isSaid() {
            return claim != null || constant != null;
        }

        boolean canBe(E wanted) {
            return claim == null ? wanted == constant : values.containsValue(wanted);
        }

        /** What is said, or the usual one where nothing is set up; a value that stands for nothing is no answer. */
        E in(Claims claims, E usual) {
            if (claim == null) {
                return constant == null ? usual : constant;
            }
            E meant = values.get(claims.text(claim).orElse(""));
            if (meant == null) {
                throw incomplete(claim);
            }
            return meant;
        }
    }

    /** What the provider told, by both ways. */
    record Claims(ClaimsSet idToken, @Nullable ClaimsSet userInfo) {

        Optional<String> text(@Nullable Claim claim) {
            ClaimsSet told = claim == null || !claim.fromUserInfo() ? idToken : userInfo;
            return claim == null || told == null ? Optional.empty() : text(told.getClaim(claim.name()));
        }

        private static Optional<String> text(@Nullable Object value) {
            if (value instanceof List<?> list && list.size() == 1) {
                return text(list.get(0));
            }
            return value instanceof String || value instanceof Number || value instanceof Boolean
                    ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty())
                    : Optional.empty();
        }
    }

    /**
     * Reads what is set up.
     *
     * @throws PluginException if it cannot tell who somebody is
     */
    static ClaimMapping of(Given given) {
        ClaimMapping mapping = new ClaimMapping(given);
        if (mapping.proves().isEmpty()) {
            given.needed(
                    "claim.identifier", "With it those who are served sign in; or claim.login, with it the staff.");
        }
        if (mapping.identifier != null) {
            given.needed("claim.name", "It names the claim with the name of the person or legal person.");
            if (!mapping.level.isSaid()) {
                given.needed("claim.level", "It names the claim with the level of assurance; or level, for all alike.");
            }
        }
        // A name that anybody may choose at the provider would open the account of an official with the same one.
        if (mapping.login != null && !mapping.partyKind.canBe(Holder.STAFF)) {
            given.needed(
                    "claim.party-kind",
                    "It names the claim that tells the staff, and party-kind-values the value"
                            + " that stands for STAFF; or party-kind=STAFF, where the provider knows nobody else.");
            throw Given.wrong(
                    "party-kind-values", given.text("party-kind-values").orElse(""), "one value is STAFF");
        }
        return mapping;
    }

    Set<ProvenParty> proves() {
        Set<ProvenParty> proven = EnumSet.noneOf(ProvenParty.class);
        if (identifier != null) {
            proven.add(ProvenParty.SERVED);
        }
        if (login != null) {
            proven.add(ProvenParty.STAFF);
        }
        return proven;
    }

    /** Whether a claim stands in the answer of the userinfo endpoint. */
    boolean needsUserInfo() {
        return Stream.of(identifier, name, holder, login, identifierKind.claim(), partyKind.claim(), level.claim())
                .anyMatch(claim -> claim != null && claim.fromUserInfo());
    }

    /** The identity that the claims tell. */
    ProvenIdentity identity(String subject, Claims claims, ProvenParty as, boolean secondFactor) {
        return as == ProvenParty.STAFF ? staff(subject, claims, secondFactor) : served(subject, claims, secondFactor);
    }

    private ProvenIdentity staff(String subject, Claims claims, boolean secondFactor) {
        if (partyKind.in(claims, Holder.NATURAL_PERSON) != Holder.STAFF) {
            throw new ProofRefusedException(
                    Reason.STAFF_UNKNOWN, "The provider does not count the identity to the staff");
        }
        return new ProvenIdentity(
                subject,
                null,
                null,
                claims.text(login).orElse(null),
                level.in(claims, Assurance.REGISTERED),
                secondFactor);
    }

    private ProvenIdentity served(String subject, Claims claims, boolean secondFactor) {
        PartyKind kind = partyKind.in(claims, Holder.NATURAL_PERSON).party();
        IdentifierKind usual =
                kind == PartyKind.NATURAL_PERSON ? IdentifierKind.RESIDENT_ID : IdentifierKind.UNIFIED_CREDIT_CODE;
        PartyDraft party = PartyDraft.builder()
                .kind(kind)
                .name(claims.text(name).orElse(null))
                .identifierKind(identifierKind.in(claims, usual))
                .identifier(claims.text(identifier).orElse(null))
                .build();
        return new ProvenIdentity(
                subject,
                party,
                claims.text(holder).orElse(null),
                null,
                level.in(claims, Assurance.REGISTERED),
                secondFactor);
    }

    private static ProofRefusedException incomplete(Claim claim) {
        return new ProofRefusedException(
                Reason.INCOMPLETE, "The claim " + claim.name() + " is absent or has a value without a meaning here");
    }
}
