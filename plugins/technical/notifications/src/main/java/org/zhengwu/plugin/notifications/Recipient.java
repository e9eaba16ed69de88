package org.zhengwu.plugin.notifications;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** Whose box a notice lies in, written {@code party:0190...}, {@code account:0190...} or {@code organ:0190...}. */
record Recipient(
        @Nullable PartyId party,
        @Nullable AccountId account,
        @Nullable OrganId organ) {

    private static final String PARTY = "party:";
    private static final String ACCOUNT = "account:";
    private static final String ORGAN = "organ:";

    static Recipient of(NoticeOrder order) {
        return new Recipient(order.party(), order.account(), order.organ());
    }

    /** Reads what {@link #toString()} writes. */
    static Recipient of(String text) {
        String id = text.substring(text.indexOf(':') + 1);
        return new Recipient(
                text.startsWith(PARTY) ? PartyId.of(id) : null,
                text.startsWith(ACCOUNT) ? AccountId.of(id) : null,
                text.startsWith(ORGAN) ? OrganId.of(id) : null);
    }

    /** The boxes that the caller's scope opens: its account's, and those of its party and organs. */
    static Set<String> boxesOf(Caller caller) {
        Stream<String> own = Stream.of(ACCOUNT + caller.account());
        Stream<String> parties = caller.scope().parties().stream().map(party -> PARTY + party);
        Stream<String> organs = caller.scope().organs().stream().map(organ -> ORGAN + organ);
        return Stream.of(own, parties, organs).flatMap(Function.identity()).collect(toSet());
    }

    @Override
    public String toString() {
        if (party != null) {
            return PARTY + party;
        }
        return account != null ? ACCOUNT + account : ORGAN + Objects.requireNonNull(organ);
    }
}
