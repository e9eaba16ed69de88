package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case was not taken in. */
public record CaseNotAccepted(CaseReference about, RefusalOutcome outcome, LocalDate on) implements CaseEvent {

    public CaseNotAccepted {
        requireNonNull(about, "about");
        requireNonNull(outcome, "outcome");
        requireNonNull(on, "on");
    }
}
