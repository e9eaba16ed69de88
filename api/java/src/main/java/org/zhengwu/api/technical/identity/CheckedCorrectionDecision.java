package org.zhengwu.api.technical.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link CorrectionDecisionDraft} says, parsed: with a name where it corrects, with a reason where it
 * refuses.
 *
 * @since 0.1
 */
public record CheckedCorrectionDecision(
        boolean corrected, @Nullable String name, @Nullable String reason) {

    public CheckedCorrectionDecision {
        if (corrected ? name == null : reason == null) {
            throw new IllegalArgumentException("a correction has a name, a refusal a reason");
        }
    }

    @Override
    public String toString() {
        return "CheckedCorrectionDecision[" + corrected + "]";
    }
}
