package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link Handling}: raw values, parsed by {@link #check()}.
 *
 * @param conditions the conditions of acceptance (受理条件)
 * @param flow the course of the handling in words (办理流程)
 * @param steps the steps in order
 * @param forms the forms of handling (办理形式, ITM-004)
 * @param specialProcedures the procedures whose time is not counted (LIC-007)
 * @param quantityLimit how many may be granted, where there is a limit (数量限制)
 * @param jointHandling whether several organs handle it together (统一, 联合, 集中办理, LIC-005)
 * @param verification whether substantive verification is declared (核查, LIC-010)
 * @param personalPresence whether the law requires the applicant in person, so that no agent may act (LIC-018)
 * @param commitment whether a commitment may replace proofs (告知承诺, LIC-020)
 * @param commitmentNotice what the applicant is told before it commits itself (告知书, LIC-021)
 * @param visits how often the applicant has to come (到现场次数, ITM-008)
 * @param parts the codes of the items that are handled with it as one matter, each by its own organ (一件事); it is one
 *     of joint handling then
 */
public record HandlingDraft(
        @Nullable String conditions,
        @Nullable String flow,
        @Nullable List<HandlingStepDraft> steps,
        @Nullable List<String> forms,
        @Nullable List<SpecialProcedureDraft> specialProcedures,
        @Nullable String quantityLimit,
        @Nullable Boolean jointHandling,
        @Nullable Boolean verification,
        @Nullable Boolean personalPresence,
        @Nullable Boolean commitment,
        @Nullable String commitmentNotice,
        @Nullable Integer visits,
        @Nullable List<String> parts) {

    private static final int MOST_PARTS = 30;
    private static final int LONGEST_CODE = 40;

    public HandlingDraft {
        steps = Fields.keep(steps);
        forms = Fields.keep(forms);
        specialProcedures = Fields.keep(specialProcedures);
        parts = Fields.keep(parts);
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Handling> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        @Nullable String checkedConditions = violations.optionalText("conditions", conditions, 20000);
        @Nullable String checkedFlow = violations.optionalText("flow", flow, 20000);
        List<HandlingStep> checkedSteps = violations.list("steps", steps, HandlingStepDraft::check);
        List<HandlingForm> checkedForms = fields.codes("forms", forms, HandlingForm.class);
        List<SpecialProcedure> checkedSpecialProcedures =
                violations.list("specialProcedures", specialProcedures, SpecialProcedureDraft::check);
        @Nullable String checkedQuantityLimit = violations.optionalText("quantityLimit", quantityLimit, 2000);
        boolean checkedJointHandling = jointHandling != null && jointHandling;
        boolean checkedVerification = verification != null && verification;
        boolean checkedPersonalPresence = personalPresence != null && personalPresence;
        boolean checkedCommitment = commitment != null && commitment;
        @Nullable String checkedNotice = violations.optionalText("commitmentNotice", commitmentNotice, 20000);
        @Nullable Integer checkedVisits = fields.number("visits", visits, 0, 99);
        List<String> checkedParts = fields.texts("parts", parts, LONGEST_CODE);
        if (checkedParts.size() > MOST_PARTS) {
            violations.add("parts", "too-many", "must name at most " + MOST_PARTS + " items");
        }
        if (!checkedParts.isEmpty() && !checkedJointHandling) {
            violations.add("parts", "joint-only", "are of an item that several organs handle together");
        }
        return violations.check(() -> new Handling(
                checkedConditions,
                checkedFlow,
                checkedSteps,
                checkedForms,
                checkedSpecialProcedures,
                checkedQuantityLimit,
                checkedJointHandling,
                checkedVerification,
                checkedPersonalPresence,
                checkedCommitment,
                checkedNotice,
                checkedVisits,
                checkedParts));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String conditions;
        private @Nullable String flow;
        private @Nullable List<HandlingStepDraft> steps;
        private @Nullable List<String> forms;
        private @Nullable List<SpecialProcedureDraft> specialProcedures;
        private @Nullable String quantityLimit;
        private @Nullable Boolean jointHandling;
        private @Nullable Boolean verification;
        private @Nullable Boolean personalPresence;
        private @Nullable Boolean commitment;
        private @Nullable String commitmentNotice;
        private @Nullable Integer visits;
        private @Nullable List<String> parts;

        private Builder() {}

        public Builder conditions(@Nullable String given) {
            conditions = given;
            return this;
        }

        public Builder flow(@Nullable String given) {
            flow = given;
            return this;
        }

        public Builder steps(@Nullable List<HandlingStepDraft> given) {
            steps = given;
            return this;
        }

        public Builder forms(@Nullable List<String> given) {
            forms = given;
            return this;
        }

        public Builder specialProcedures(@Nullable List<SpecialProcedureDraft> given) {
            specialProcedures = given;
            return this;
        }

        public Builder quantityLimit(@Nullable String given) {
            quantityLimit = given;
            return this;
        }

        public Builder jointHandling(@Nullable Boolean given) {
            jointHandling = given;
            return this;
        }

        public Builder verification(@Nullable Boolean given) {
            verification = given;
            return this;
        }

        public Builder personalPresence(@Nullable Boolean given) {
            personalPresence = given;
            return this;
        }

        public Builder commitment(@Nullable Boolean given) {
            commitment = given;
            return this;
        }

        public Builder commitmentNotice(@Nullable String given) {
            commitmentNotice = given;
            return this;
        }

        public Builder visits(@Nullable Integer given) {
            visits = given;
            return this;
        }

        public Builder parts(@Nullable List<String> given) {
            parts = given;
            return this;
        }

        public HandlingDraft build() {
            return new HandlingDraft(
                    conditions,
                    flow,
                    steps,
                    forms,
                    specialProcedures,
                    quantityLimit,
                    jointHandling,
                    verification,
                    personalPresence,
                    commitment,
                    commitmentNotice,
                    visits,
                    parts);
        }
    }
}
