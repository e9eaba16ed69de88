package org.zhengwu.api;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A key that makes a creating call safe to repeat: scoped by account and operation and kept for 30 days,
 * the same input gives the first result, another input is refused, and a call in flight is told so.
 *
 * @param value 1 to 100 letters, digits, hyphens, underscores, colons or points
 */
public record IdempotencyKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A key has 1 to 100 letters, digits, hyphens, underscores, colons or points");
        }
    }

    /** A key that was never used before. */
    public static IdempotencyKey fresh() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }
}
