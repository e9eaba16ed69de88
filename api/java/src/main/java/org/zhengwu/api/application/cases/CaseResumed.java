package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A special procedure ended (LIC-007). */
public record CaseResumed(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseResumed {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
