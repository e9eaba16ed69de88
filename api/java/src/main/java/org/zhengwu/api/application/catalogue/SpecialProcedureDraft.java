package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link SpecialProcedure}: raw values, parsed by {@link #check()}.
 *
 * @param kind its kind
 * @param name its name, such as 专家评审
 * @param limit how long it may take
 */
public record SpecialProcedureDraft(
        @Nullable String kind,
        @Nullable String name,
        @Nullable ItemLimitDraft limit) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<SpecialProcedure> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        @Nullable SpecialProcedureKind checkedKind = fields.requiredCode("kind", kind, SpecialProcedureKind.class);
        @Nullable String checkedName = violations.text("name", name, 200);
        @Nullable ItemLimit checkedLimit = violations.nested("limit", limit, ItemLimitDraft::check);
        return violations.check(
                () -> new SpecialProcedure(requireNonNull(checkedKind), requireNonNull(checkedName), checkedLimit));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String kind;
        private @Nullable String name;
        private @Nullable ItemLimitDraft limit;

        private Builder() {}

        public Builder kind(@Nullable String given) {
            kind = given;
            return this;
        }

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder limit(@Nullable ItemLimitDraft given) {
            limit = given;
            return this;
        }

        public SpecialProcedureDraft build() {
            return new SpecialProcedureDraft(kind, name, limit);
        }
    }
}
