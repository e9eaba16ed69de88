package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link HandlingStep}: raw values, parsed by {@link #check()}.
 *
 * @param name the name of the step, such as 受理
 * @param description what is done
 * @param result what the step ends with
 */
public record HandlingStepDraft(
        @Nullable String name,
        @Nullable String description,
        @Nullable String result) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<HandlingStep> check() {
        Violations violations = new Violations();
        @Nullable String checkedName = violations.text("name", name, 200);
        @Nullable String checkedDescription = violations.optionalText("description", description, 4000);
        @Nullable String checkedResult = violations.optionalText("result", result, 1000);
        return violations.check(() -> new HandlingStep(requireNonNull(checkedName), checkedDescription, checkedResult));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String description;
        private @Nullable String result;

        private Builder() {}

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder description(@Nullable String given) {
            description = given;
            return this;
        }

        public Builder result(@Nullable String given) {
            result = given;
            return this;
        }

        public HandlingStepDraft build() {
            return new HandlingStepDraft(name, description, result);
        }
    }
}
