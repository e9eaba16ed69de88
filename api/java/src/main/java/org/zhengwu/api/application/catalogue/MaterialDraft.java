package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link Material}: raw values, parsed by {@link #check()}.
 *
 * @param code the code of the material, unique in the item
 * @param name its name
 * @param issuer who issues it (出具单位)
 * @param timeRequirement how old it may be (时间要求)
 * @param originals how many originals (原件份数)
 * @param copies how many copies (复印件份数)
 * @param required whether the applicant has to bring it (必要性)
 * @param sample where a filled-in sample is found (LIC-017)
 * @param form where the blank form is found
 * @param source where it comes from (来源渠道)
 * @param obtainedBySharing whether sharing provides it, so that it must not be demanded (LIC-016)
 * @param committable whether a written commitment of the applicant may take its place (告知承诺制, LIC-020); such a
 *     material is required, and its basis stated
 * @param basis the provision that asks for it
 */
public record MaterialDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String timeRequirement,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable Boolean required,
        @Nullable String sample,
        @Nullable String form,
        @Nullable String source,
        @Nullable Boolean obtainedBySharing,
        @Nullable Boolean committable,
        @Nullable LegalBasisDraft basis) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Material> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        @Nullable String checkedCode = fields.materialCode("code", code);
        @Nullable String checkedName = violations.text("name", name, 500);
        @Nullable String checkedIssuer = violations.optionalText("issuer", issuer, 500);
        @Nullable String checkedTimeRequirement = violations.optionalText("timeRequirement", timeRequirement, 1000);
        @Nullable Integer checkedOriginals = fields.number("originals", originals, 0, 999);
        @Nullable Integer checkedCopies = fields.number("copies", copies, 0, 999);
        boolean checkedRequired = required != null && required;
        @Nullable String checkedSample = violations.optionalText("sample", sample, 2000);
        @Nullable String checkedForm = violations.optionalText("form", form, 2000);
        @Nullable MaterialSource checkedSource = fields.code("source", source, MaterialSource.class);
        boolean checkedObtainedBySharing = obtainedBySharing != null && obtainedBySharing;
        boolean checkedCommittable = committable != null && committable;
        @Nullable LegalBasis checkedBasis = violations.nested("basis", basis, LegalBasisDraft::check);
        if (checkedRequired && checkedObtainedBySharing) {
            violations.add("required", "obtained-by-sharing", "must not be demanded where sharing provides it");
        }
        if (checkedCommittable && !checkedRequired) {
            violations.add("committable", "not-required", "must be a material that is required");
        }
        if (checkedCommittable && basis == null) {
            violations.required("basis", null);
        }
        return violations.check(() -> new Material(
                requireNonNull(checkedCode),
                requireNonNull(checkedName),
                checkedIssuer,
                checkedTimeRequirement,
                checkedOriginals,
                checkedCopies,
                checkedRequired,
                checkedSample,
                checkedForm,
                checkedSource,
                checkedObtainedBySharing,
                checkedCommittable,
                checkedBasis));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable String name;
        private @Nullable String issuer;
        private @Nullable String timeRequirement;
        private @Nullable Integer originals;
        private @Nullable Integer copies;
        private @Nullable Boolean required;
        private @Nullable String sample;
        private @Nullable String form;
        private @Nullable String source;
        private @Nullable Boolean obtainedBySharing;
        private @Nullable Boolean committable;
        private @Nullable LegalBasisDraft basis;

        private Builder() {}

        public Builder code(@Nullable String given) {
            code = given;
            return this;
        }

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder issuer(@Nullable String given) {
            issuer = given;
            return this;
        }

        public Builder timeRequirement(@Nullable String given) {
            timeRequirement = given;
            return this;
        }

        public Builder originals(@Nullable Integer given) {
            originals = given;
            return this;
        }

        public Builder copies(@Nullable Integer given) {
            copies = given;
            return this;
        }

        public Builder required(@Nullable Boolean given) {
            required = given;
            return this;
        }

        public Builder sample(@Nullable String given) {
            sample = given;
            return this;
        }

        public Builder form(@Nullable String given) {
            form = given;
            return this;
        }

        public Builder source(@Nullable String given) {
            source = given;
            return this;
        }

        public Builder obtainedBySharing(@Nullable Boolean given) {
            obtainedBySharing = given;
            return this;
        }

        public Builder committable(@Nullable Boolean given) {
            committable = given;
            return this;
        }

        public Builder basis(@Nullable LegalBasisDraft given) {
            basis = given;
            return this;
        }

        public MaterialDraft build() {
            return new MaterialDraft(
                    code,
                    name,
                    issuer,
                    timeRequirement,
                    originals,
                    copies,
                    required,
                    sample,
                    form,
                    source,
                    obtainedBySharing,
                    committable,
                    basis);
        }
    }
}
