package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Checked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Violations;

/**
 * The right of an account to act for a party (经办人, 委托, 监护).
 *
 * @param account the id of the account that will act
 * @param party the id of the party acted for
 * @param authority by which right
 * @param from the first day; today where absent
 * @param until the last day, or null where it is open
 * @since 0.1
 */
public record RepresentationDraft(
        @Nullable String account,
        @Nullable String party,
        @Nullable Authority authority,
        @Nullable String from,
        @Nullable String until) {

    /** The parsed values, or every violation. */
    public Checked<CheckedRepresentation> check() {
        Violations violations = new Violations();
        violations.required("account", account);
        violations.required("party", party);
        violations.required("authority", authority);
        AccountId actor = violations.parse("account", account, "id", "must be an id", AccountId::of);
        PartyId principal = violations.parse("party", party, "id", "must be an id", PartyId::of);
        LocalDate first = violations.date("from", from);
        LocalDate last = violations.date("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            violations.add("until", "before-from", "must not be before the first day");
        }
        return violations.check(() -> new CheckedRepresentation(
                requireNonNull(actor), requireNonNull(principal), requireNonNull(authority), first, last));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link RepresentationDraft} component by component. */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable String party;
        private @Nullable Authority authority;
        private @Nullable String from;
        private @Nullable String until;

        private Builder() {}

        public Builder account(@Nullable String account) {
            this.account = account;
            return this;
        }

        public Builder party(@Nullable String party) {
            this.party = party;
            return this;
        }

        public Builder authority(@Nullable Authority authority) {
            this.authority = authority;
            return this;
        }

        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        public Builder until(@Nullable String until) {
            this.until = until;
            return this;
        }

        public RepresentationDraft build() {
            return new RepresentationDraft(account, party, authority, from, until);
        }
    }
}
