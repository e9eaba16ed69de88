package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A delivery whose values are well formed. */
public record CheckedDelivery(DeliveryWay way, @Nullable String reference) {

    public CheckedDelivery {
        requireNonNull(way, "way");
    }
}
