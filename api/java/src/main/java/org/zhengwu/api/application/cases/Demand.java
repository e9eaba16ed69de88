package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a supplement notice names.
 *
 * @param material the code of the material that is missing or not in form, or null
 * @param field the field of the form that is not in form, or null
 * @param problem what is missing or wrong
 */
public record Demand(@Nullable String material, @Nullable String field, String problem) {

    public Demand {
        requireNonNull(problem, "problem");
    }
}
