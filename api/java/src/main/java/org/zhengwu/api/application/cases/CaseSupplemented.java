package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The applicant brought all that the notice named. */
public record CaseSupplemented(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseSupplemented {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
