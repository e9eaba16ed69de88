package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What people read in a form.
 *
 * @param zh in Chinese
 * @param en in English, or null where there is no translation
 * @since 0.1
 */
public record Wording(String zh, @Nullable String en) {

    public Wording {
        requireNonNull(zh, "zh");
    }
}
