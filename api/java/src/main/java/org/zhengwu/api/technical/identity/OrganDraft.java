package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;

/**
 * A new organ (机关), or the new values of one.
 *
 * @param creditCode its unified social credit code (统一社会信用代码)
 * @param name its name
 * @param division the id of the division that it belongs to
 * @param superior the id of the organ above it in its line (上级主管部门), or null
 * @since 0.1
 */
public record OrganDraft(
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String division,
        @Nullable String superior) {

    private static final int LONGEST_NAME = 200;

    /** The parsed values, or every violation. */
    public Checked<CheckedOrgan> check() {
        Violations violations = new Violations();
        violations.required("creditCode", creditCode);
        violations.required("division", division);
        UnifiedCreditCode code = violations.parse(
                "creditCode", creditCode, "credit-code", "must keep to IDN-002", UnifiedCreditCode::of);
        String title = violations.text("name", name, LONGEST_NAME);
        DivisionId seat = violations.parse("division", division, "id", "must be an id", DivisionId::of);
        OrganId above = violations.parse("superior", superior, "id", "must be an id", OrganId::of);
        return violations.check(
                () -> new CheckedOrgan(requireNonNull(code), requireNonNull(title), requireNonNull(seat), above));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link OrganDraft} component by component. */
    public static final class Builder {

        private @Nullable String creditCode;
        private @Nullable String name;
        private @Nullable String division;
        private @Nullable String superior;

        private Builder() {}

        public Builder creditCode(@Nullable String creditCode) {
            this.creditCode = creditCode;
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder division(@Nullable String division) {
            this.division = division;
            return this;
        }

        public Builder superior(@Nullable String superior) {
            this.superior = superior;
            return this;
        }

        public OrganDraft build() {
            return new OrganDraft(creditCode, name, division, superior);
        }
    }
}
