package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link Wording}: raw values, parsed by {@link #check()}.
 *
 * @param zh in Chinese, at most 1000 characters
 * @param en in English
 * @since 0.1
 */
public record WordingDraft(@Nullable String zh, @Nullable String en) {

    private static final int LONGEST = 1000;

    /** A wording in Chinese alone. */
    public static WordingDraft of(String zh) {
        return new WordingDraft(zh, null);
    }

    /** The parsed values, or every violation. */
    public Checked<Wording> check() {
        Violations violations = new Violations();
        String checkedZh = violations.text("zh", zh, LONGEST);
        String checkedEn = violations.optionalText("en", en, LONGEST);
        return violations.check(() -> new Wording(requireNonNull(checkedZh), checkedEn));
    }
}
