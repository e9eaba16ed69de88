package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Fen;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link Fee}: raw values, parsed by {@link #check()}.
 *
 * @param name the name of the fee
 * @param amount the amount in fen, or null where the standard sets it
 * @param unit what the amount is paid for, such as 每证
 * @param standard the standard of charging (收费标准)
 * @param basis the basis of the fee
 * @param reduction whether it can be reduced or waived (允许减免)
 * @param reductionBasis the basis of the reduction
 */
public record FeeDraft(
        @Nullable String name,
        @Nullable Long amount,
        @Nullable String unit,
        @Nullable String standard,
        @Nullable LegalBasisDraft basis,
        @Nullable Boolean reduction,
        @Nullable String reductionBasis) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Fee> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        @Nullable String checkedName = violations.text("name", name, 300);
        @Nullable Fen checkedAmount = fields.fen("amount", amount);
        @Nullable String checkedUnit = violations.optionalText("unit", unit, 100);
        @Nullable String checkedStandard = violations.optionalText("standard", standard, 4000);
        @Nullable LegalBasis checkedBasis = violations.nested("basis", basis, LegalBasisDraft::check);
        boolean checkedReduction = reduction != null && reduction;
        @Nullable String checkedReductionBasis = violations.optionalText("reductionBasis", reductionBasis, 4000);
        return violations.check(() -> new Fee(
                requireNonNull(checkedName),
                checkedAmount,
                checkedUnit,
                checkedStandard,
                checkedBasis,
                checkedReduction,
                checkedReductionBasis));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable Long amount;
        private @Nullable String unit;
        private @Nullable String standard;
        private @Nullable LegalBasisDraft basis;
        private @Nullable Boolean reduction;
        private @Nullable String reductionBasis;

        private Builder() {}

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder amount(@Nullable Long given) {
            amount = given;
            return this;
        }

        public Builder unit(@Nullable String given) {
            unit = given;
            return this;
        }

        public Builder standard(@Nullable String given) {
            standard = given;
            return this;
        }

        public Builder basis(@Nullable LegalBasisDraft given) {
            basis = given;
            return this;
        }

        public Builder reduction(@Nullable Boolean given) {
            reduction = given;
            return this;
        }

        public Builder reductionBasis(@Nullable String given) {
            reductionBasis = given;
            return this;
        }

        public FeeDraft build() {
            return new FeeDraft(name, amount, unit, standard, basis, reduction, reductionBasis);
        }
    }
}
