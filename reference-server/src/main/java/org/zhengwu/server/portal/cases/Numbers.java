package org.zhengwu.server.portal.cases;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CaseNumber;

/** Numbers of cases as people type them off a receipt: in small letters, with blanks around. */
public final class Numbers {

    private Numbers() {}

    /** What was typed, as a receipt shows it; empty where nothing was. */
    public static String typed(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    /** The number, or nothing where that is none. */
    public static Optional<CaseNumber> read(String typed) {
        try {
            return Optional.of(new CaseNumber(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
