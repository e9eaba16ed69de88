package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * One thing that is missing or not in form; it names a material or a field of the form, so that it can be
 * told whether it was brought.
 *
 * @param material the code of the material
 * @param field the field of the form
 * @param problem what is missing or wrong
 */
public record DemandDraft(
        @Nullable String material,
        @Nullable String field,
        @Nullable String problem) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Demand> check() {
        Violations violations = new Violations();
        String checkedMaterial = violations.optionalText("material", material, 100);
        String given = field == null || field.isBlank() ? null : field.strip();
        String checkedField = FormCheck.fieldName(violations, "field", given);
        String checkedProblem = violations.text("problem", problem, 1000);
        if (checkedMaterial == null && given == null) {
            violations.add("material", "required", "a material or a field must be named");
        }
        if (checkedMaterial != null && checkedField != null) {
            violations.add("field", "one-only", "a demand names a material or a field, not both");
        }
        return violations.check(() -> new Demand(checkedMaterial, checkedField, requireNonNull(checkedProblem)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String material;
        private @Nullable String field;
        private @Nullable String problem;

        private Builder() {}

        public Builder material(String value) {
            this.material = value;
            return this;
        }

        public Builder field(String value) {
            this.field = value;
            return this;
        }

        public Builder problem(String value) {
            this.problem = value;
            return this;
        }

        public DemandDraft build() {
            return new DemandDraft(material, field, problem);
        }
    }
}
