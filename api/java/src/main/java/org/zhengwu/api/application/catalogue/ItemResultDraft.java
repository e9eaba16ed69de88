package org.zhengwu.api.application.catalogue;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of an {@link ItemResult}: raw values, parsed by {@link #check()}.
 *
 * @param name the name of the result, such as the certificate (结果名称)
 * @param kind the kind of the result (结果类型)
 * @param sample where a sample is found (结果样本)
 */
public record ItemResultDraft(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String sample) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<ItemResult> check() {
        Violations violations = new Violations();
        @Nullable String checkedName = violations.optionalText("name", name, 500);
        @Nullable String checkedKind = violations.optionalText("kind", kind, 100);
        @Nullable String checkedSample = violations.optionalText("sample", sample, 2000);
        return violations.check(() -> new ItemResult(checkedName, checkedKind, checkedSample));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String kind;
        private @Nullable String sample;

        private Builder() {}

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder kind(@Nullable String given) {
            kind = given;
            return this;
        }

        public Builder sample(@Nullable String given) {
            sample = given;
            return this;
        }

        public ItemResultDraft build() {
            return new ItemResultDraft(name, kind, sample);
        }
    }
}
