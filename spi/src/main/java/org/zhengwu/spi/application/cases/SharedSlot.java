package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A material of an item, for which a source of shared data can answer.
 *
 * @param item the implementing code or the basic code of the item, or null for every item; the nearer one wins
 * @param material the code of the material in the item
 * @since 0.1
 */
public record SharedSlot(@Nullable String item, String material) {

    public SharedSlot {
        requireNonNull(material, "material");
    }
}
