package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A case that is handled in a system of the department ended here: the applicant took it back, or the organ decided it
 * itself.
 */
public record CaseHandoverEnded(CaseReference about, String system, CaseState state, LocalDate on)
        implements HandoverEvent {

    public CaseHandoverEnded {
        requireNonNull(about, "about");
        requireNonNull(system, "system");
        requireNonNull(state, "state");
        requireNonNull(on, "on");
    }
}
