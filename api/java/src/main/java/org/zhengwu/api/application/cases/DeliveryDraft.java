package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * How the result was delivered (LIC-008).
 *
 * @param way the name of a {@link DeliveryWay}
 * @param reference the number of the consignment
 */
public record DeliveryDraft(@Nullable String way, @Nullable String reference) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedDelivery> check() {
        Violations violations = new Violations();
        DeliveryWay checkedWay = FormCheck.requiredConstant(violations, "way", way, DeliveryWay.class);
        String checkedReference = violations.optionalText("reference", reference, 100);
        return violations.check(() -> new CheckedDelivery(requireNonNull(checkedWay), checkedReference));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String way;
        private @Nullable String reference;

        private Builder() {}

        public Builder way(String value) {
            this.way = value;
            return this;
        }

        public Builder reference(String value) {
            this.reference = value;
            return this;
        }

        public DeliveryDraft build() {
            return new DeliveryDraft(way, reference);
        }
    }
}
