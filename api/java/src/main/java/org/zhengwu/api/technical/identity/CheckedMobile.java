package org.zhengwu.api.technical.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link MobileDraft} says, parsed. The number is personal, so {@code toString} does not show it.
 *
 * @since 0.1
 */
public record CheckedMobile(@Nullable MobileNumber mobile) {

    @Override
    public String toString() {
        return "CheckedMobile[…]";
    }
}
