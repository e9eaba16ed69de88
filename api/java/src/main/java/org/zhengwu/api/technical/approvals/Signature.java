package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;

/**
 * What somebody said at a step (签署意见).
 *
 * @param step the id of the step
 * @param text the reasons, or null
 * @param toStep the id of the step that it was sent back to, or null where it was not, or to the handler
 * @param hearing what a step of hearing recorded, or null
 * @param askedBy who asked for the opinion (委派), or null where it is a signature of the step
 */
public record Signature(
        String step,
        AccountId by,
        Instant at,
        Opinion opinion,
        @Nullable String text,
        @Nullable String toStep,
        @Nullable Hearing hearing,
        @Nullable AccountId askedBy) {

    public Signature {
        requireNonNull(step, "step");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(opinion, "opinion");
        if ((opinion == Opinion.ADVISE) == (askedBy == null)) {
            throw new IllegalArgumentException("Who advises was asked, and nobody else");
        }
    }
}
