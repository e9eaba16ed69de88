package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The entry of a published list that an item stands under, such as the list of permits (LIC-025).
 *
 * @param code the code of the entry
 * @param name the name of the entry
 */
public record CatalogueEntry(String code, @Nullable String name) {

    public CatalogueEntry {
        requireNonNull(code, "code");
    }
}
