package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case has materials that sharing provides, whose sources are to be asked (LIC-016). */
public record CaseSharingBegun(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseSharingBegun {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
