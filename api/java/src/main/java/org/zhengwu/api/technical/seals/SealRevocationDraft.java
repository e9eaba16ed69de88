package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The revocation of a seal (draft).
 *
 * @param reason why it is revoked; public
 */
public record SealRevocationDraft(@Nullable String reason) {

    private static final int LONGEST_REASON = 200;

    /** The reason, or every violation. */
    public Checked<String> check() {
        Violations violations = new Violations();
        String given = violations.text("reason", reason, LONGEST_REASON);
        return violations.check(() -> requireNonNull(given));
    }
}
