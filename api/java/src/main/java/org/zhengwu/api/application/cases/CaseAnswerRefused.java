package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An answer of a department's system to a case was kept and not applied.
 *
 * @param answer the system's id of the answer
 * @param sequence its place among the answers to the case
 * @param code the stable code of the reason
 */
public record CaseAnswerRefused(
        CaseReference about, String system, String answer, long sequence, String code, LocalDate on)
        implements HandoverEvent {

    public CaseAnswerRefused {
        requireNonNull(about, "about");
        requireNonNull(system, "system");
        requireNonNull(answer, "answer");
        requireNonNull(code, "code");
        requireNonNull(on, "on");
    }
}
