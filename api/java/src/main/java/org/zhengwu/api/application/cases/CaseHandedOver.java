package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A system of the department told that it has an accepted case, under a number of its own (外部办件编号). */
public record CaseHandedOver(CaseReference about, String system, String externalNumber, LocalDate on)
        implements CaseEvent {

    public CaseHandedOver {
        requireNonNull(about, "about");
        requireNonNull(system, "system");
        requireNonNull(externalNumber, "externalNumber");
        requireNonNull(on, "on");
    }
}
