package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The result of a case was delivered (LIC-008). */
public record CaseDelivered(CaseReference about, DeliveryWay way, LocalDate on) implements CaseEvent {

    public CaseDelivered {
        requireNonNull(about, "about");
        requireNonNull(way, "way");
        requireNonNull(on, "on");
    }
}
