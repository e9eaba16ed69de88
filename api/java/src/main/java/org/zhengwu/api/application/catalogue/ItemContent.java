package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.forms.FormDefinition;

/**
 * What one version of an item states, in the elements of GB/T 39046 Table 4 (ITM-007).
 *
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
 */
public record ItemContent(
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
        List<Question> questions) {

    public ItemContent {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(caseType, "caseType");
        requireNonNull(authority, "authority");
        requireNonNull(handling, "handling");
        requireNonNull(result, "result");
        requireNonNull(audience, "audience");
        requireNonNull(access, "access");
        legalBases = List.copyOf(legalBases);
        fees = fees == null ? null : List.copyOf(fees);
        materials = List.copyOf(materials);
        questions = List.copyOf(questions);
    }
}
