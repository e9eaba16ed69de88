package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.application.cases.CaseNumber;

/** The place of an answer: its id, the case, the step and its sequence. What the step says stays with the draft. */
public record CheckedAnswer(String id, CaseNumber number, long sequence, AnswerStep step) {

    public CheckedAnswer {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(step, "step");
    }
}
