package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of an {@link Authority}: raw values, parsed by {@link #check()}.
 *
 * @param exerciseLevels the levels that exercise it (ITM-003)
 * @param division how the levels divide it (权限划分)
 * @param bodyNature the nature of the implementing body (ITM-004)
 * @param jointBodies the bodies that handle it together with the organ (联办机构)
 * @param undertakingBody the unit of the organ that does the work (承办机构)
 * @param intermediary the intermediary services that it needs (中介服务)
 * @param systemLevel the level of the system that it runs in (运行系统层级)
 * @param jurisdiction whose matters the organ takes (通办范围, 管辖)
 */
public record AuthorityDraft(
        @Nullable List<String> exerciseLevels,
        @Nullable String division,
        @Nullable String bodyNature,
        @Nullable List<String> jointBodies,
        @Nullable String undertakingBody,
        @Nullable String intermediary,
        @Nullable String systemLevel,
        @Nullable String jurisdiction) {

    public AuthorityDraft {
        exerciseLevels = Fields.keep(exerciseLevels);
        jointBodies = Fields.keep(jointBodies);
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Authority> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        List<ExerciseLevel> checkedExerciseLevels = fields.codes("exerciseLevels", exerciseLevels, ExerciseLevel.class);
        @Nullable String checkedDivision = violations.optionalText("division", division, 4000);
        @Nullable BodyNature checkedBodyNature = fields.code("bodyNature", bodyNature, BodyNature.class);
        List<String> checkedJointBodies = fields.texts("jointBodies", jointBodies, 500);
        @Nullable String checkedUndertakingBody = violations.optionalText("undertakingBody", undertakingBody, 500);
        @Nullable String checkedIntermediary = violations.optionalText("intermediary", intermediary, 4000);
        @Nullable String checkedSystemLevel = violations.optionalText("systemLevel", systemLevel, 200);
        @Nullable String checkedJurisdiction = violations.optionalText("jurisdiction", jurisdiction, 4000);
        return violations.check(() -> new Authority(
                checkedExerciseLevels,
                checkedDivision,
                checkedBodyNature,
                checkedJointBodies,
                checkedUndertakingBody,
                checkedIntermediary,
                checkedSystemLevel,
                checkedJurisdiction));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable List<String> exerciseLevels;
        private @Nullable String division;
        private @Nullable String bodyNature;
        private @Nullable List<String> jointBodies;
        private @Nullable String undertakingBody;
        private @Nullable String intermediary;
        private @Nullable String systemLevel;
        private @Nullable String jurisdiction;

        private Builder() {}

        public Builder exerciseLevels(@Nullable List<String> given) {
            exerciseLevels = given;
            return this;
        }

        public Builder division(@Nullable String given) {
            division = given;
            return this;
        }

        public Builder bodyNature(@Nullable String given) {
            bodyNature = given;
            return this;
        }

        public Builder jointBodies(@Nullable List<String> given) {
            jointBodies = given;
            return this;
        }

        public Builder undertakingBody(@Nullable String given) {
            undertakingBody = given;
            return this;
        }

        public Builder intermediary(@Nullable String given) {
            intermediary = given;
            return this;
        }

        public Builder systemLevel(@Nullable String given) {
            systemLevel = given;
            return this;
        }

        public Builder jurisdiction(@Nullable String given) {
            jurisdiction = given;
            return this;
        }

        public AuthorityDraft build() {
            return new AuthorityDraft(
                    exerciseLevels,
                    division,
                    bodyNature,
                    jointBodies,
                    undertakingBody,
                    intermediary,
                    systemLevel,
                    jurisdiction);
        }
    }
}
