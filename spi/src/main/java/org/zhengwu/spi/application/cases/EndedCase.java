package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseState;

/** A case that was handed over and ended here: the applicant took it back, or the organ decided it itself. */
public record EndedCase(CaseNumber number, CaseState state, LocalDate on) {

    public EndedCase {
        requireNonNull(number, "number");
        requireNonNull(state, "state");
        requireNonNull(on, "on");
    }
}
