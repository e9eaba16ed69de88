package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * A question that is often asked, and its answer (常见问题).
 *
 * @param question the question
 * @param answer the answer
 */
public record Question(String question, String answer) {

    public Question {
        requireNonNull(question, "question");
        requireNonNull(answer, "answer");
    }
}
