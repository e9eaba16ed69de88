package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case was decided. */
public record CaseDecided(CaseReference about, DecisionOutcome outcome, LocalDate on) implements CaseEvent {

    public CaseDecided {
        requireNonNull(about, "about");
        requireNonNull(outcome, "outcome");
        requireNonNull(on, "on");
    }
}
