package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A member of the staff recorded a verification (LIC-010). */
public record CaseVerified(CaseReference about, VerificationResult result, LocalDate on) implements CaseEvent {

    public CaseVerified {
        requireNonNull(about, "about");
        requireNonNull(result, "result");
        requireNonNull(on, "on");
    }
}
