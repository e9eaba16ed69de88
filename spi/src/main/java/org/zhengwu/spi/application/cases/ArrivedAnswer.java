package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

/**
 * An answer as the system gave it.
 *
 * @param token by which the technology knows it until it is acknowledged or rejected, such as the name of a file
 */
public record ArrivedAnswer(String token, AnswerDraft answer) {

    public ArrivedAnswer {
        requireNonNull(token, "token");
        requireNonNull(answer, "answer");
    }
}
