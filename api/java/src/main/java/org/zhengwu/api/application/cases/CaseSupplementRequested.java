package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The applicant was told, once, everything that is missing (LIC-001). */
public record CaseSupplementRequested(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseSupplementRequested {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
