package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case was submitted, or submitted again after a correction. */
public record CaseSubmitted(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseSubmitted {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
