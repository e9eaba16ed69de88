package org.zhengwu.plugin.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.Fee;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.LegalBasis;

/** What the law wants of an item before it is published. */
final class PublicationRules {

    private static final Set<BasisLevel> MAY_SET_A_FEE = Set.of(BasisLevel.LAW, BasisLevel.ADMINISTRATIVE_REGULATION);

    private PublicationRules() {}

    /** The rules that hold for every item, whoever wrote it: fees (LIC-015), the list of permits (LIC-025). */
    static void always(ItemContent content, ItemType type, Violations violations) {
        if (!type.permit()) {
            return;
        }
        if (content.catalogueEntry() == null) {
            violations.add("catalogueEntry", "required", "a permit stands in the list of permits (LIC-025)");
        }
        List<Fee> fees = content.fees();
        for (int i = 0; i < fees.size(); i++) {
            if (!mayBeCharged(fees.get(i).basis())) {
                violations.add(
                        "fees[" + i + "].basis",
                        "fee-without-law",
                        "a permit is free unless a law or an administrative regulation says so (LIC-015)");
            }
        }
    }

    /** What the organ that writes a permit has to state in it (LIC-017). */
    static void complete(ItemContent content, ItemType type, Violations violations) {
        if (type.permit()) {
            notStated(content)
                    .forEach(field -> violations.add(field, "required", "is published with a permit (LIC-017)"));
        }
    }

    /** The elements of LIC-017 without which a guide says too little, by the name of their field. */
    static List<String> notStated(ItemContent content) {
        List<String> missing = new ArrayList<>();
        if (content.legalBases().isEmpty()) {
            missing.add("legalBases");
        }
        if (content.handling().conditions() == null) {
            missing.add("handling.conditions");
        }
        if (content.handling().steps().isEmpty() && content.handling().flow() == null) {
            missing.add("handling.steps");
        }
        if (content.materials().isEmpty()) {
            missing.add("materials");
        }
        return missing;
    }

    private static boolean mayBeCharged(@Nullable LegalBasis basis) {
        return basis != null && MAY_SET_A_FEE.contains(basis.level());
    }
}
