package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link Question}: raw values, parsed by {@link #check()}.
 *
 * @param question the question
 * @param answer the answer
 */
public record QuestionDraft(
        @Nullable String question, @Nullable String answer) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Question> check() {
        Violations violations = new Violations();
        @Nullable String checkedQuestion = violations.text("question", question, 1000);
        @Nullable String checkedAnswer = violations.text("answer", answer, 20000);
        return violations.check(() -> new Question(requireNonNull(checkedQuestion), requireNonNull(checkedAnswer)));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String question;
        private @Nullable String answer;

        private Builder() {}

        public Builder question(@Nullable String given) {
            question = given;
            return this;
        }

        public Builder answer(@Nullable String given) {
            answer = given;
            return this;
        }

        public QuestionDraft build() {
            return new QuestionDraft(question, answer);
        }
    }
}
