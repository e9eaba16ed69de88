package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of the result (LIC-008).
 *
 * @param reference the number of the consignment, or null
 */
public record Delivery(DeliveryWay way, @Nullable String reference, LocalDate on) {

    public Delivery {
        requireNonNull(way, "way");
        requireNonNull(on, "on");
    }
}
