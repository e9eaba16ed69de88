package org.zhengwu.api.technical.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;

/**
 * What to look for in the audit trail; what is absent narrows nothing.
 *
 * @param account the id of the account that acted
 * @param subject the record that was touched, written {@code case:0190...}
 * @param action the operation, such as {@code CaseService.accept}
 * @param from the first instant, in ISO 8601
 * @param until the instant before which the entries lie, in ISO 8601
 */
public record AuditQuery(
        @Nullable String account,
        @Nullable String subject,
        @Nullable String action,
        @Nullable String from,
        @Nullable String until) {

    private static final int LONGEST_ACTION = 200;

    /** A query that finds everything. */
    public static AuditQuery everything() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed query, or every violation. */
    public Checked<CheckedAuditQuery> check() {
        Violations violations = new Violations();
        AccountId actor = violations.parse("account", account, "id", "must be the id of an account", AccountId::of);
        Subject touched = violations.parse(
                "subject", subject, "subject", "must be a reference such as case:0190...", Subject::of);
        String operation = violations.optionalText("action", action, LONGEST_ACTION);
        Instant first = instant(violations, "from", from);
        Instant end = instant(violations, "until", until);
        if (first != null && end != null && !first.isBefore(end)) {
            violations.add("until", "range", "must be later than from");
        }
        return violations.check(() -> new CheckedAuditQuery(actor, touched, operation, first, end));
    }

    private static @Nullable Instant instant(Violations violations, String field, @Nullable String raw) {
        return violations.parse(
                field, raw, "instant", "must be an instant such as 2026-09-30T01:00:00Z", Instant::parse);
    }

    /** A query whose values are parsed. */
    public record CheckedAuditQuery(
            @Nullable AccountId account,
            @Nullable Subject subject,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** Builds a query step by step. */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable String subject;
        private @Nullable String action;
        private @Nullable String from;
        private @Nullable String until;

        private Builder() {}

        public Builder account(@Nullable String id) {
            this.account = id;
            return this;
        }

        public Builder subject(@Nullable String reference) {
            this.subject = reference;
            return this;
        }

        public Builder action(@Nullable String operation) {
            this.action = operation;
            return this;
        }

        public Builder from(@Nullable String instant) {
            this.from = instant;
            return this;
        }

        public Builder until(@Nullable String instant) {
            this.until = instant;
            return this;
        }

        public AuditQuery build() {
            return new AuditQuery(account, subject, action, from, until);
        }
    }
}
