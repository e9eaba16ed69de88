package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Violations;

/**
 * Which division a merged one goes into, and when.
 *
 * @param successor the id of the division that takes over
 * @param on the day on which the merger takes effect
 * @since 0.1
 */
public record DivisionMergerDraft(
        @Nullable String successor, @Nullable String on) {

    /** The parsed values, or every violation. */
    public Checked<CheckedDivisionMerger> check() {
        Violations violations = new Violations();
        violations.required("successor", successor);
        violations.required("on", on);
        DivisionId heir = violations.parse("successor", successor, "id", "must be an id", DivisionId::of);
        LocalDate day = violations.date("on", on);
        return violations.check(() -> new CheckedDivisionMerger(requireNonNull(heir), requireNonNull(day)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link DivisionMergerDraft} component by component. */
    public static final class Builder {

        private @Nullable String successor;
        private @Nullable String on;

        private Builder() {}

        public Builder successor(@Nullable String successor) {
            this.successor = successor;
            return this;
        }

        public Builder on(@Nullable String on) {
            this.on = on;
            return this;
        }

        public DivisionMergerDraft build() {
            return new DivisionMergerDraft(successor, on);
        }
    }
}
