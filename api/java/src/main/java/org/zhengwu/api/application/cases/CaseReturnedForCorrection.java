package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The applicant may correct an error on the spot. */
public record CaseReturnedForCorrection(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseReturnedForCorrection {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
