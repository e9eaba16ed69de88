package org.zhengwu.api.technical.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;

/**
 * What a step of hearing recorded (听证, LIC-011): that a hearing was held, or why there was none.
 *
 * @param notifiedOn the day on which the parties were told of it, or null where there was none
 * @param heldOn the day of the hearing, or null where there was none
 * @param chair who chaired it (听证主持人), or null where there was none
 * @param record the number of its record (听证笔录), or null where there was none
 * @param notNeeded why there was none, or null where there was one
 */
public record Hearing(
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate heldOn,
        @Nullable AccountId chair,
        @Nullable String record,
        @Nullable String notNeeded) {

    public Hearing {
        boolean held = notifiedOn != null && heldOn != null && chair != null && record != null;
        if (held == (notNeeded != null)) {
            throw new IllegalArgumentException("A hearing was held, or was not needed");
        }
    }
}
