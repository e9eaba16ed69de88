package org.zhengwu.api.application.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * Why the applicant takes the application back.
 *
 * @param reason the reason; nobody has to give one
 */
public record WithdrawalDraft(@Nullable String reason) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Optional<String>> check() {
        Violations violations = new Violations();
        String checkedReason = violations.optionalText("reason", reason, 1000);
        return violations.check(() -> Optional.ofNullable(checkedReason));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String reason;

        private Builder() {}

        public Builder reason(String value) {
            this.reason = value;
            return this;
        }

        public WithdrawalDraft build() {
            return new WithdrawalDraft(reason);
        }
    }
}
