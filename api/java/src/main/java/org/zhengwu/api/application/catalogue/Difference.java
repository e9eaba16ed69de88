package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One value in which two versions differ.
 *
 * @param field the place, as a path of JSON names such as {@code promisedLimit.value}; a material is named
 *     by its code, as in {@code materials[M01].copies}
 * @param before the value in the first, or null where it has none
 * @param after the value in the second, or null where it has none
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    public Difference {
        requireNonNull(field, "field");
    }
}
