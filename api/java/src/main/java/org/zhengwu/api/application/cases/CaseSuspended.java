package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A special procedure began (LIC-007). */
public record CaseSuspended(CaseReference about, SpecialProcedure procedure, LocalDate on) implements CaseEvent {

    public CaseSuspended {
        requireNonNull(about, "about");
        requireNonNull(procedure, "procedure");
        requireNonNull(on, "on");
    }
}
