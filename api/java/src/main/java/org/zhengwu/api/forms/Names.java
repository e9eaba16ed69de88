package org.zhengwu.api.forms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;

/** The names in a form: of fields, of options and of code tables. */
final class Names {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");

    private Names() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The name, or a violation; absent is null without one. */
    static @Nullable String optional(Violations violations, String at, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String name = raw.strip();
        if (!isOne(name)) {
            violations.add(at, "name-form", "must have 1 to 64 letters, digits, points, hyphens or underscores");
            return null;
        }
        return name;
    }

    /** The name, where it must be given. */
    static @Nullable String required(Violations violations, String at, @Nullable String raw) {
        return optional(violations, at, violations.required(at, raw));
    }
}
