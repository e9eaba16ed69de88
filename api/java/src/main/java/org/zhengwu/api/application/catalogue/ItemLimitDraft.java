package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * The input of an {@link ItemLimit}: raw values, parsed by {@link #check()}.
 *
 * @param value the number of days, from 0 to {@value ComputationRequest#LONGEST}: a limit whose end no calendar reaches
 *     would let no application be accepted
 * @param unit working days or calendar days; stored per limit (CAL-002)
 * @param note what the limit does not say in numbers (时限说明)
 * @param basis the basis of the limit; a regional statutory limit that differs cites one (ITM-010)
 */
public record ItemLimitDraft(
        @Nullable Integer value,
        @Nullable String unit,
        @Nullable String note,
        @Nullable LegalBasisDraft basis) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<ItemLimit> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Integer checkedValue =
                fields.number("value", violations.required("value", value), 0, ComputationRequest.LONGEST);
        @Nullable LimitUnit checkedUnit = fields.requiredCode("unit", unit, LimitUnit.class);
        @Nullable String checkedNote = violations.optionalText("note", note, 2000);
        @Nullable LegalBasis checkedBasis = violations.nested("basis", basis, LegalBasisDraft::check);
        return violations.check(() ->
                new ItemLimit(requireNonNull(checkedValue), requireNonNull(checkedUnit), checkedNote, checkedBasis));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable Integer value;
        private @Nullable String unit;
        private @Nullable String note;
        private @Nullable LegalBasisDraft basis;

        private Builder() {}

        public Builder value(@Nullable Integer given) {
            value = given;
            return this;
        }

        public Builder unit(@Nullable String given) {
            unit = given;
            return this;
        }

        public Builder note(@Nullable String given) {
            note = given;
            return this;
        }

        public Builder basis(@Nullable LegalBasisDraft given) {
            basis = given;
            return this;
        }

        public ItemLimitDraft build() {
            return new ItemLimitDraft(value, unit, note, basis);
        }
    }
}
