package org.zhengwu.api.technical.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;

/**
 * A version of an approval flow to publish (draft), as people write it by hand. Its JSON Schema is {@code
 * docs/schemas/approval-flow.schema.json}.
 *
 * @param item the code of the items that it is for: the basic code (基本编码), or the implementing code of an item
 *     that has none; absent for every item
 * @param division the code of the division that it is for; absent, or {@code 000000}, for everywhere
 * @param follows the number of the version that it was written after, 0 for none; absent where that need not
 *     be compared
 * @param effectiveFrom the first day on which it is to hold, in ISO 8601
 * @param name the name in Chinese
 * @param nameEn the name in English
 * @param basis the document that it rests on, in Chinese
 * @param steps 2 to {@value #MOST_STEPS} steps in their order; the last one is the decision
 */
public record FlowDefinitionDraft(
        @Nullable String item,
        @Nullable String division,
        @Nullable Integer follows,
        @Nullable String effectiveFrom,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String basis,
        @Nullable List<Step> steps) {

    /** The most steps of a flow. */
    public static final int MOST_STEPS = 20;

    /** The most posts and persons of a step together. */
    public static final int MOST_SIGNERS = 20;

    /**
     * A step to publish.
     *
     * @param id names it within the flow: 1 to 40 lower-case letters, digits and hyphens, a letter first
     * @param mode a {@link StepMode}; the decision has {@code ONE}
     * @param posts {@code REVIEWER}, {@code DECIDER} or {@code HEAD}; the decision has no {@code REVIEWER}
     * @param persons the ids of accounts; none in the decision
     * @param samePersons whether who signed an earlier step may sign this one too, never in the decision; no where
     *     absent
     * @param hearing whether the hearing of the matter is recorded there (听证, LIC-011); no where absent
     * @param limit how long it may wait, and what follows then; none where absent
     */
    public record Step(
            @Nullable String id,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String mode,
            @Nullable List<String> posts,
            @Nullable List<String> persons,
            @Nullable Boolean samePersons,
            @Nullable Boolean hearing,
            @Nullable StepLimitDraft limit) {

        /** A step that posts sign. */
        public static Step of(String id, String name, StepMode mode, Post... posts) {
            List<String> named = List.of(posts).stream().map(Enum::name).toList();
            return new Step(id, name, null, mode.name(), named, null, null, null, null);
        }

        /** The same step with a limit. */
        public Step within(StepLimitDraft time) {
            return new Step(id, name, nameEn, mode, posts, persons, samePersons, hearing, time);
        }
    }

    /** Starts a draft. */
    public static Builder builder() {
        return new Builder();
    }

    /** The flow with version 0, or every violation. */
    public Checked<FlowDefinition> check() {
        return new FlowCheck(this).run();
    }

    /** Builds a draft. */
    public static final class Builder {

        private @Nullable String item;
        private @Nullable String division;
        private @Nullable Integer follows;
        private @Nullable String effectiveFrom;
        private @Nullable String name;
        private @Nullable String nameEn;
        private @Nullable String basis;
        private final List<Step> steps = new ArrayList<>();

        private Builder() {}

        public Builder item(@Nullable String code) {
            item = code;
            return this;
        }

        public Builder division(DivisionCode value) {
            division = value.value();
            return this;
        }

        public Builder follows(int version) {
            follows = version;
            return this;
        }

        public Builder effectiveFrom(LocalDate value) {
            effectiveFrom = value.toString();
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder nameEn(String value) {
            nameEn = value;
            return this;
        }

        public Builder basis(String value) {
            basis = value;
            return this;
        }

        /** Adds a step after those before. */
        public Builder step(Step step) {
            steps.add(step);
            return this;
        }

        public FlowDefinitionDraft build() {
            return new FlowDefinitionDraft(
                    item, division, follows, effectiveFrom, name, nameEn, basis, List.copyOf(steps));
        }
    }
}
