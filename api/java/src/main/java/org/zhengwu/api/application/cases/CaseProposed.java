package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The decision of a case was proposed for review again. */
public record CaseProposed(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseProposed {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
