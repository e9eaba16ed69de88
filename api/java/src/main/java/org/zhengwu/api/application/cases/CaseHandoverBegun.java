package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case was accepted that is handled in a system of the department, and is to be handed over to it. */
public record CaseHandoverBegun(CaseReference about, String system, LocalDate on) implements HandoverEvent {

    public CaseHandoverBegun {
        requireNonNull(about, "about");
        requireNonNull(system, "system");
        requireNonNull(on, "on");
    }
}
