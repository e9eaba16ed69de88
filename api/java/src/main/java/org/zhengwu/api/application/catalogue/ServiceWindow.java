package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A window where an item is handled (办理窗口).
 *
 * @param name the name or number of the window
 * @param place where it is
 * @param hours when it is open
 * @param phone its telephone number
 */
public record ServiceWindow(
        String name,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String phone) {

    public ServiceWindow {
        requireNonNull(name, "name");
    }
}
