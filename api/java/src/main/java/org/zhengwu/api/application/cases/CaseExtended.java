package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The limit of the decision was extended (LIC-004, LIC-005). */
public record CaseExtended(CaseReference about, int days, LocalDate on) implements CaseEvent {

    public CaseExtended {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
