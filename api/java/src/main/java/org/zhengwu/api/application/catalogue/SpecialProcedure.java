package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A procedure whose time is not counted (特别程序, GB/T 39046 A.7, ITM-006).
 *
 * @param kind its kind
 * @param name its name, such as 专家评审
 * @param limit how long it may take
 */
public record SpecialProcedure(
        SpecialProcedureKind kind, String name, @Nullable ItemLimit limit) {

    public SpecialProcedure {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }
}
