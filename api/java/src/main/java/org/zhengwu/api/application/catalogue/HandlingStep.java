package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One step of the handling (办理环节, ITM-013).
 *
 * @param name the name of the step, such as 受理
 * @param description what is done
 * @param result what the step ends with
 */
public record HandlingStep(
        String name, @Nullable String description, @Nullable String result) {

    public HandlingStep {
        requireNonNull(name, "name");
    }
}
