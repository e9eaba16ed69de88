package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CheckedDelivery;
import org.zhengwu.api.application.cases.Delivery;
import org.zhengwu.api.application.cases.DeliveryWay;

/** The delivery of the result. */
@Embeddable
class DeliveryPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_way")
    private DeliveryWay way;

    @Column(name = "delivery_reference")
    private @Nullable String reference;

    @Column(name = "delivery_on")
    private LocalDate on;

    protected DeliveryPart() {}

    DeliveryPart(CheckedDelivery delivery, LocalDate on) {
        this.way = delivery.way();
        this.reference = delivery.reference();
        this.on = on;
    }

    Delivery view() {
        return new Delivery(way, reference, on);
    }
}
