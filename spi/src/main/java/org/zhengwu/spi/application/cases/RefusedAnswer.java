package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.application.cases.CaseNumber;

/**
 * An answer that was kept and not applied. Its place in the sequence is used up: what is to happen instead comes as
 * another answer with the next one.
 *
 * @param answer the id of the answer
 * @param code the stable code of the reason, such as {@code step-not-allowed}
 */
public record RefusedAnswer(CaseNumber number, String answer, long sequence, String code) {

    public RefusedAnswer {
        requireNonNull(number, "number");
        requireNonNull(answer, "answer");
        requireNonNull(code, "code");
    }
}
