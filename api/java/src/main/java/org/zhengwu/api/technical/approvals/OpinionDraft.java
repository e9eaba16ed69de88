package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What a colleague who was asked thinks of the matter (委派意见).
 *
 * @param text the opinion, of at most 2000 characters
 */
public record OpinionDraft(@Nullable String text) {

    private static final int LONGEST_TEXT = 2000;

    /** The text, or every violation. */
    public Checked<String> check() {
        Violations violations = new Violations();
        String given = violations.text("text", text, LONGEST_TEXT);
        return violations.check(() -> requireNonNull(given));
    }
}
