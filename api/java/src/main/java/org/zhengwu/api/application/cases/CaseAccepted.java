package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A case was accepted, by the organ or by law; the day is the legal one (LIC-002). */
public record CaseAccepted(CaseReference about, boolean deemed, LocalDate on) implements CaseEvent {

    public CaseAccepted {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
