package org.zhengwu.plugin.notifications;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/**
 * Whose box a notice lies in, written {@code party:0190...}, {@code itself:0190...} where those whom the party entrusted do
 * not open it, {@code account:0190...} or {@code organ:0190...}.
 */
record Recipient(
        @Nullable PartyId party,
        @Nullable AccountId account,
        @Nullable OrganId organ,
        boolean itself) {

    private static final String PARTY = "party:";
    private static final String ITSELF = "itself:";
    private static final String ACCOUNT = "account:";
    private static final String ORGAN = "organ:";

    static Recipient of(NoticeOrder order) {
        return new Recipient(order.party(), order.account(), order.organ(), order.itself());
    }

    /** Reads what {@link #toString()} writes. */
    static Recipient of(String text) {
        String id = text.substring(text.indexOf(':') + 1);
        return new Recipient(
                text.startsWith(PARTY) || text.startsWith(ITSELF) ? PartyId.of(id) : null,
                text.startsWith(ACCOUNT) ? AccountId.of(id) : null,
                text.startsWith(ORGAN) ? OrganId.of(id) : null,
                text.startsWith(ITSELF));
    }

    /** All boxes of a party. */
    static Set<String> boxesOf(PartyId party) {
        return Set.of(PARTY + party, ITSELF + party);
    }

    /** The boxes that the caller's scope opens: its account's, and those of its party and organs. */
    static Set<String> boxesOf(Caller caller) {
        Stream<String> own = Stream.of(ACCOUNT + caller.account());
        Stream<String> parties = caller.scope().parties().stream().map(party -> PARTY + party);
        Stream<String> itself = isEntrusted(caller)
                ? Stream.of()
                : caller.scope().parties().stream().map(party -> ITSELF + party);
        Stream<String> organs = caller.scope().organs().stream().map(organ -> ORGAN + organ);
        return Stream.of(own, parties, itself, organs)
                .flatMap(Function.identity())
                .collect(toSet());
    }

    private static boolean isEntrusted(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        return actingFor != null && actingFor.authority().isEntrusted();
    }

    @Override
    public String toString() {
        if (party != null) {
            return (itself ? ITSELF : PARTY) + party;
        }
        return account != null ? ACCOUNT + account : ORGAN + Objects.requireNonNull(organ);
    }
}
