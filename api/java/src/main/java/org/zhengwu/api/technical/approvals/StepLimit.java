package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * How long a step of a flow may wait (环节时限), counted from the day on which an approval comes to it, and what
 * follows then (APR-017, APR-018).
 *
 * @param value how many days
 * @param basis the document that sets it, in Chinese
 * @param post to which post it is handed over, or null
 * @param person to which account it is handed over, or null
 */
public record StepLimit(
        int value,
        LimitUnit unit,
        String basis,
        StepLapse lapse,
        @Nullable Post post,
        @Nullable AccountId person) {

    public StepLimit {
        requireNonNull(unit, "unit");
        requireNonNull(basis, "basis");
        requireNonNull(lapse, "lapse");
        boolean named = (post == null) != (person == null);
        if (lapse == StepLapse.HAND_OVER ? !named : post != null || person != null) {
            throw new IllegalArgumentException("What is handed over goes to one post or person");
        }
    }

    /** The length of time. */
    public Limit length() {
        return new Limit(value, unit);
    }
}
