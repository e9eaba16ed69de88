package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link CatalogueEntry}: raw values, parsed by {@link #check()}.
 *
 * @param code the code of the entry
 * @param name the name of the entry
 */
public record CatalogueEntryDraft(
        @Nullable String code, @Nullable String name) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CatalogueEntry> check() {
        Violations violations = new Violations();
        @Nullable String checkedCode = violations.text("code", code, 50);
        @Nullable String checkedName = violations.optionalText("name", name, 300);
        return violations.check(() -> new CatalogueEntry(requireNonNull(checkedCode), checkedName));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable String name;

        private Builder() {}

        public Builder code(@Nullable String given) {
            code = given;
            return this;
        }

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public CatalogueEntryDraft build() {
            return new CatalogueEntryDraft(code, name);
        }
    }
}
