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
        List<Fee> fees = content.fees() == null ? List.of() : content.fees();
        for (int i = 0; i < fees.size(); i++) {
            if (!mayBeCharged(fees.get(i).basis())) {
                violations.add(
                        "fees[" + i + "].basis",
                        "fee-without-law",
                        "a permit is free unless a law or an administrative regulation says so (LIC-015)");
            }
        }
    }

    /**
     * What the organ that writes a permit has to state in it (LIC-017). A word on fees is not among it: the law does not
     * list it with what is published, and answers for silence itself, since only what is published with its basis may be
     * charged (LIC-015). The guide says that nothing is stated.
     */
    static void complete(ItemContent content, ItemType type, Violations violations) {
        if (type.permit()) {
            missing(content)
                    .forEach(field -> violations.add(field, "required", "is published with a permit (LIC-017)"));
        }
    }

    /** What a guide says too little without, by the name of its field: the elements of LIC-017, and fees (LIC-015). */
    static List<String> notStated(ItemContent content) {
        List<String> open = missing(content);
        if (content.fees() == null) {
            open.add("fees");
        }
        return open;
    }

    private static List<String> missing(ItemContent content) {
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
