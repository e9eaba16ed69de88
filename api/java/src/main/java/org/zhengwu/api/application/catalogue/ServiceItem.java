package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.forms.FormDefinition;

/**
 * One version of a service item (政务服务事项).
 *
 * @param id the permanent id, the same through all versions
 * @param version the id of this version
 * @param number the number of this version, counted from 1
 * @param state the state of this version
 * @param effectiveFrom the first day on which it holds, or null before publication
 * @param effectiveUntil the last day on which it holds, or null while it is open
 * @param parent the superior's item that it inherits from, or null (ITM-010)
 * @param code the implementing code (实施编码, ITM-009)
 * @param basicCode the basic code (基本编码) in it, or null where its form has none
 * @param organ the implementing organ
 * @param organName the name of the organ
 * @param division the division whose list it is in
 * @param divisionCode the present code of the division
 * @param divisionName the name of the division
 * @param applicable whether it is handled on application (依申请, ITM-002)
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
 * @param fees the fees; empty where it is expressly free, null where nothing is said of them (LIC-015)
 * @param audience whom it is for
 * @param access where and by which ways it is handled
 * @param materials the full list of materials (LIC-017)
 * @param form what the application asks, or null where its fields are free (电子表单)
 * @param questions questions and answers
 * @param revision the revision of the item, counted over all versions
 */
public record ServiceItem(
        ItemId id,
        ItemVersionId version,
        int number,
        ItemState state,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable ItemId parent,
        ImplementingCode code,
        @Nullable String basicCode,
        OrganId organ,
        String organName,
        DivisionId division,
        DivisionCode divisionCode,
        String divisionName,
        boolean applicable,
        String name,
        @Nullable String shortName,
        String type,
        @Nullable CatalogueEntry catalogueEntry,
        CaseType caseType,
        List<LegalBasis> legalBases,
        @Nullable ItemLimit statutoryLimit,
        @Nullable ItemLimit promisedLimit,
        Authority authority,
        Handling handling,
        ItemResult result,
        @Nullable List<Fee> fees,
        Audience audience,
        Access access,
        List<Material> materials,
        @Nullable FormDefinition form,
        List<Question> questions,
        Revision revision) {

    public ServiceItem {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(state, "state");
        requireNonNull(code, "code");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        legalBases = List.copyOf(legalBases);
        fees = fees == null ? null : List.copyOf(fees);
        materials = List.copyOf(materials);
        questions = List.copyOf(questions);
        requireNonNull(revision, "revision");
    }

    /** What the item states, apart from who provides it and how its version stands. */
    public ItemContent content() {
        return new ItemContent(
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
