package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/**
 * What a case is about: a version of a service item, which it keeps to its end.
 *
 * @param code the implementing code of the item (实施编码)
 * @param typeCode the item type of GB/T 39046 A.1, such as {@code 01} for a permit
 * @param verification whether two of the staff have to verify before the decision (LIC-010)
 */
public record CaseItem(
        ItemVersionId version,
        ItemId item,
        String code,
        String name,
        String typeCode,
        CaseType caseType,
        boolean jointHandling,
        boolean verification) {

    public CaseItem {
        requireNonNull(version, "version");
        requireNonNull(item, "item");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(typeCode, "typeCode");
        requireNonNull(caseType, "caseType");
    }
}
