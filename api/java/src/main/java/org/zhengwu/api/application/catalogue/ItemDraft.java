package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.forms.FormDraft;

/**
 * The input of a version of an item: raw values, parsed by {@link #check()}.
 *
 * <p>In a draft with a {@code parent}, whatever is absent is taken from the superior's item before the
 * check, except code, organ, division and access, and part by part within handling, authority, result and
 * audience; a limit, a list and a form are taken whole (ITM-010).
 *
 * @param code the implementing code (实施编码, ITM-009)
 * @param organ the implementing organ: its id or its unified social credit code; absent where the code names it
 * @param organName the name of the organ, under which an import enters it where it is not known yet
 * @param division the division: its id or its code; absent for that of the organ
 * @param parent the superior's item that a regional list inherits from: its id or its code (ITM-010)
 * @param effectiveFrom the first day on which the version is to hold; absent for the day of its publication
 * @param name the name (事项名称), at most 200 characters (ITM-007)
 * @param shortName the name that people use for it
 * @param type the code of the item type in the open code list of GB/T 39046 A.1 (ITM-002)
 * @param catalogueEntry the entry of the published list that it stands under (LIC-025)
 * @param caseType instant or promised (ITM-005)
 * @param legalBases the provisions that it rests on (设定依据)
 * @param statutoryLimit its own statutory limit (法定时限, LIC-004)
 * @param promisedLimit its promised limit (承诺时限), never looser than the statutory one (LIC-022)
 * @param authority who exercises the power
 * @param handling conditions and course of the handling
 * @param result what the handling ends with
 * @param fees the fees; empty where it is expressly free, absent where nothing is said of them (LIC-015)
 * @param audience whom it is for
 * @param access where and by which ways it is handled
 * @param materials the full list of materials (LIC-017)
 * @param form what the application asks (电子表单); absent where its fields are free
 * @param questions questions and answers
 */
public record ItemDraft(
        @Nullable String code,
        @Nullable String organ,
        @Nullable String organName,
        @Nullable String division,
        @Nullable String parent,
        @Nullable String effectiveFrom,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String type,
        @Nullable CatalogueEntryDraft catalogueEntry,
        @Nullable String caseType,
        @Nullable List<LegalBasisDraft> legalBases,
        @Nullable ItemLimitDraft statutoryLimit,
        @Nullable ItemLimitDraft promisedLimit,
        @Nullable AuthorityDraft authority,
        @Nullable HandlingDraft handling,
        @Nullable ItemResultDraft result,
        @Nullable List<FeeDraft> fees,
        @Nullable AudienceDraft audience,
        @Nullable AccessDraft access,
        @Nullable List<MaterialDraft> materials,
        @Nullable FormDraft form,
        @Nullable List<QuestionDraft> questions) {

    public ItemDraft {
        legalBases = Fields.keep(legalBases);
        fees = Fields.keep(fees);
        materials = Fields.keep(materials);
        questions = Fields.keep(questions);
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedItem> check() {
        return ItemCheck.of(this);
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable String organ;
        private @Nullable String organName;
        private @Nullable String division;
        private @Nullable String parent;
        private @Nullable String effectiveFrom;
        private @Nullable String name;
        private @Nullable String shortName;
        private @Nullable String type;
        private @Nullable CatalogueEntryDraft catalogueEntry;
        private @Nullable String caseType;
        private @Nullable List<LegalBasisDraft> legalBases;
        private @Nullable ItemLimitDraft statutoryLimit;
        private @Nullable ItemLimitDraft promisedLimit;
        private @Nullable AuthorityDraft authority;
        private @Nullable HandlingDraft handling;
        private @Nullable ItemResultDraft result;
        private @Nullable List<FeeDraft> fees;
        private @Nullable AudienceDraft audience;
        private @Nullable AccessDraft access;
        private @Nullable List<MaterialDraft> materials;
        private @Nullable FormDraft form;
        private @Nullable List<QuestionDraft> questions;

        private Builder() {}

        public Builder code(@Nullable String given) {
            code = given;
            return this;
        }

        public Builder organ(@Nullable String given) {
            organ = given;
            return this;
        }

        public Builder organName(@Nullable String given) {
            organName = given;
            return this;
        }

        public Builder division(@Nullable String given) {
            division = given;
            return this;
        }

        public Builder parent(@Nullable String given) {
            parent = given;
            return this;
        }

        public Builder effectiveFrom(@Nullable String given) {
            effectiveFrom = given;
            return this;
        }

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder shortName(@Nullable String given) {
            shortName = given;
            return this;
        }

        public Builder type(@Nullable String given) {
            type = given;
            return this;
        }

        public Builder catalogueEntry(@Nullable CatalogueEntryDraft given) {
            catalogueEntry = given;
            return this;
        }

        public Builder caseType(@Nullable String given) {
            caseType = given;
            return this;
        }

        public Builder legalBases(@Nullable List<LegalBasisDraft> given) {
            legalBases = given;
            return this;
        }

        public Builder statutoryLimit(@Nullable ItemLimitDraft given) {
            statutoryLimit = given;
            return this;
        }

        public Builder promisedLimit(@Nullable ItemLimitDraft given) {
            promisedLimit = given;
            return this;
        }

        public Builder authority(@Nullable AuthorityDraft given) {
            authority = given;
            return this;
        }

        public Builder handling(@Nullable HandlingDraft given) {
            handling = given;
            return this;
        }

        public Builder result(@Nullable ItemResultDraft given) {
            result = given;
            return this;
        }

        public Builder fees(@Nullable List<FeeDraft> given) {
            fees = given;
            return this;
        }

        public Builder audience(@Nullable AudienceDraft given) {
            audience = given;
            return this;
        }

        public Builder access(@Nullable AccessDraft given) {
            access = given;
            return this;
        }

        public Builder materials(@Nullable List<MaterialDraft> given) {
            materials = given;
            return this;
        }

        public Builder form(@Nullable FormDraft given) {
            form = given;
            return this;
        }

        public Builder questions(@Nullable List<QuestionDraft> given) {
            questions = given;
            return this;
        }

        public ItemDraft build() {
            return new ItemDraft(
                    code,
                    organ,
                    organName,
                    division,
                    parent,
                    effectiveFrom,
                    name,
                    shortName,
                    type,
                    catalogueEntry,
                    caseType,
                    legalBases,
                    statutoryLimit,
                    promisedLimit,
                    authority,
                    handling,
                    result,
                    fees,
                    audience,
                    access,
                    materials,
                    form,
                    questions);
        }
    }
}
