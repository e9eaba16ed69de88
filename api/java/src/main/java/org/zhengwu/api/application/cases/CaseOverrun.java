package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.technical.deadlines.ClockKind;

/** A limit of a case ran out before the organ did what was due (LIC-022). */
public record CaseOverrun(CaseReference about, String matter, ClockKind kind, LocalDate lastDay) implements CaseEvent {

    public CaseOverrun {
        requireNonNull(about, "about");
        requireNonNull(matter, "matter");
        requireNonNull(kind, "kind");
        requireNonNull(lastDay, "lastDay");
    }
}
