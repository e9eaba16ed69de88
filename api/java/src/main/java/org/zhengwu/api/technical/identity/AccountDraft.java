package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Violations;

/**
 * A new account (账号): its name, its holder and a first password.
 *
 * @param name 3 to 40 lower-case letters, digits, hyphens or points, beginning with a letter
 * @param holder the name of the person who holds it
 * @param password the first password, to the password policy (SEC-002)
 * @param party the id of the party that the holder is, or null for staff
 * @since 0.1
 */
public record AccountDraft(
        @Nullable String name,
        @Nullable String holder,
        @Nullable String password,
        @Nullable String party) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HOLDER = 60;

    /** The parsed values, or every violation. */
    public Checked<CheckedAccount> check() {
        Violations violations = new Violations();
        String login = violations.text("name", name, LONGEST_NAME);
        if (login != null && !NAME.matcher(login).matches()) {
            violations.add("name", "account-name", "must be 3 to 40 lower-case letters, digits, hyphens or points");
        }
        String person = violations.text("holder", holder, LONGEST_HOLDER);
        String secret = violations.required("password", password);
        PartyId own = violations.parse("party", party, "id", "must be an id", PartyId::of);
        return violations.check(
                () -> new CheckedAccount(requireNonNull(login), requireNonNull(person), requireNonNull(secret), own));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "AccountDraft[…]";
    }

    /** Fills a {@link AccountDraft} component by component. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String holder;
        private @Nullable String password;
        private @Nullable String party;

        private Builder() {}

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder holder(@Nullable String holder) {
            this.holder = holder;
            return this;
        }

        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        public Builder party(@Nullable String party) {
            this.party = party;
            return this;
        }

        public AccountDraft build() {
            return new AccountDraft(name, holder, password, party);
        }
    }
}
