package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guide of an item as people read it (办事指南, LIC-017): the version in effect and what its codes
 * mean, in Chinese.
 *
 * @param typeName the name of the item's type
 * @param statutoryLimit the statutory limit in words, or null where the item states none
 * @param promisedLimit the promised limit in words, or null where there is none
 * @param fees the fees in words, amounts in yuan; 不收费 where the item is expressly free, null where it says nothing of
 *     them (LIC-015)
 * @param broughtMaterials the names of the materials that the applicant brings
 * @param sharedMaterials the names of those that sharing provides and nobody may demand (LIC-016)
 * @param notStated what the source did not state: elements of LIC-017, and {@code fees} (LIC-015)
 */
public record ServiceGuide(
        ServiceItem item,
        String typeName,
        @Nullable String statutoryLimit,
        @Nullable String promisedLimit,
        @Nullable String fees,
        List<String> broughtMaterials,
        List<String> sharedMaterials,
        List<String> notStated) {

    public ServiceGuide {
        requireNonNull(item, "item");
        requireNonNull(typeName, "typeName");
        broughtMaterials = List.copyOf(broughtMaterials);
        sharedMaterials = List.copyOf(sharedMaterials);
        notStated = List.copyOf(notStated);
    }
}
