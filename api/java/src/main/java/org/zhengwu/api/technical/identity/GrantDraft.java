package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violations;

/**
 * A role for an account, with its post, organ and term (SEC-003).
 *
 * @param account the id of the account
 * @param role the role
 * @param post the post in the organ, or null where the role has none
 * @param organ the id of the organ, or null where the role has none
 * @param division the id of the division that the grant reaches; for a grant with an organ, null or the organ's own
 * @param from the first day of the term; today where absent
 * @param until the last day of the term, or null where it is open
 * @param entrusted the ids of the other organs that the grant receives for (一窗受理)
 * @since 0.1
 */
public record GrantDraft(
        @Nullable String account,
        @Nullable Role role,
        @Nullable Post post,
        @Nullable String organ,
        @Nullable String division,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> entrusted) {

    private static final int MOST_ENTRUSTED = 100;

    public GrantDraft {
        // A list from outside may hold null; the check tells, the copy would throw.
        entrusted = entrusted == null ? null : Collections.unmodifiableList(new ArrayList<>(entrusted));
    }

    private Set<OrganId> entrustedOrgans(Violations violations) {
        Set<OrganId> others = new HashSet<>();
        List<String> raw = entrusted == null ? List.of() : entrusted;
        if (raw.size() > MOST_ENTRUSTED) {
            violations.add("entrusted", "too-many", "must name at most " + MOST_ENTRUSTED + " organs");
            return Set.of();
        }
        for (int i = 0; i < raw.size(); i++) {
            String field = "entrusted[" + i + "]";
            violations.required(field, raw.get(i));
            OrganId other = violations.parse(field, raw.get(i), "id", "must be an id", OrganId::of);
            if (other != null) {
                others.add(other);
            }
        }
        return others;
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedGrant> check() {
        Violations violations = new Violations();
        violations.required("account", account);
        violations.required("role", role);
        AccountId holder = violations.parse("account", account, "id", "must be an id", AccountId::of);
        OrganId in = violations.parse("organ", organ, "id", "must be an id", OrganId::of);
        DivisionId reach = violations.parse("division", division, "id", "must be an id", DivisionId::of);
        LocalDate first = violations.date("from", from);
        LocalDate last = violations.date("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            violations.add("until", "before-from", "must not be before the first day");
        }
        if (post != null && in == null) {
            violations.add("organ", "required", "a post is a post in an organ");
        }
        Set<OrganId> others = entrustedOrgans(violations);
        return violations.check(() ->
                new CheckedGrant(requireNonNull(holder), requireNonNull(role), post, in, reach, first, last, others));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link GrantDraft} component by component. */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable Role role;
        private @Nullable Post post;
        private @Nullable String organ;
        private @Nullable String division;
        private @Nullable String from;
        private @Nullable String until;
        private @Nullable List<String> entrusted;

        private Builder() {}

        public Builder account(@Nullable String account) {
            this.account = account;
            return this;
        }

        public Builder role(@Nullable Role role) {
            this.role = role;
            return this;
        }

        public Builder post(@Nullable Post post) {
            this.post = post;
            return this;
        }

        public Builder organ(@Nullable String organ) {
            this.organ = organ;
            return this;
        }

        public Builder division(@Nullable String division) {
            this.division = division;
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

        public Builder entrusted(@Nullable List<String> entrusted) {
            this.entrusted = entrusted;
            return this;
        }

        public GrantDraft build() {
            return new GrantDraft(account, role, post, organ, division, from, until, entrusted);
        }
    }
}
