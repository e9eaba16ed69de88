package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;

/**
 * The code, name and parent of a division from a day on.
 *
 * @param code its code
 * @param name its name
 * @param parentCode the code of the division above it
 * @param from the first day
 * @since 0.1
 */
public record DivisionDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable String parentCode,
        @Nullable String from) {

    private static final int LONGEST_NAME = 60;
    private static final String FORM = "must have 2, 4, 6, 9 or 12 digits";

    /** The parsed values, or every violation. */
    public Checked<CheckedDivision> check() {
        Violations violations = new Violations();
        violations.required("code", code);
        violations.required("parentCode", parentCode);
        violations.required("from", from);
        DivisionCode own = violations.parse("code", code, "division-code", FORM, DivisionCode::of);
        String title = violations.text("name", name, LONGEST_NAME);
        DivisionCode above = violations.parse("parentCode", parentCode, "division-code", FORM, DivisionCode::of);
        LocalDate first = violations.date("from", from);
        return violations.check(() -> new CheckedDivision(
                requireNonNull(own), requireNonNull(title), requireNonNull(above), requireNonNull(first)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link DivisionDraft} component by component. */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable String name;
        private @Nullable String parentCode;
        private @Nullable String from;

        private Builder() {}

        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder parentCode(@Nullable String parentCode) {
            this.parentCode = parentCode;
            return this;
        }

        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        public DivisionDraft build() {
            return new DivisionDraft(code, name, parentCode, from);
        }
    }
}
