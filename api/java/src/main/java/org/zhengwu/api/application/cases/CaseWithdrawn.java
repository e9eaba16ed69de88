package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A submitted case was withdrawn before the decision. */
public record CaseWithdrawn(CaseReference about, LocalDate on) implements CaseEvent {

    public CaseWithdrawn {
        requireNonNull(about, "about");
        requireNonNull(on, "on");
    }
}
