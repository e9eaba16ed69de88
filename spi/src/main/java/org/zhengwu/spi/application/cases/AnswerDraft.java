package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;

/**
 * What a department's system says of one case (办件环节, 办件结果). Its JSON Schema is
 * {@code docs/schemas/department-answer.schema.json}.
 *
 * @param id the system's own id of the answer, of 1 to 100 letters, digits, points, hyphens or underscores; the same
 *     answer keeps it, also when it comes twice
 * @param number the number under which the case was handed over
 * @param sequence the place among the answers to this case, from 1 without a gap
 * @param step the name of an {@link AnswerStep}
 * @param externalNumber the number of the case there; with {@link AnswerStep#RECEIVE} (外部办件编号)
 * @param suspension with {@link AnswerStep#SUSPEND}
 * @param extension with {@link AnswerStep#EXTEND}
 * @param decision with {@link AnswerStep#DECIDE}; a refusal says its reasons and the remedies (LIC-009)
 * @param delivery with {@link AnswerStep#DELIVER}
 */
public record AnswerDraft(
        @Nullable String id,
        @Nullable String number,
        @Nullable Long sequence,
        @Nullable String step,
        @Nullable String externalNumber,
        @Nullable SuspensionDraft suspension,
        @Nullable ExtensionDraft extension,
        @Nullable DecisionDraft decision,
        @Nullable DeliveryDraft delivery) {

    private static final String ID = "[A-Za-z0-9._-]{1,100}";
    private static final int LONGEST_NUMBER = 100;

    /** The parsed place of the answer, or every violation, those of what the step says included. */
    public Checked<CheckedAnswer> check() {
        Violations violations = new Violations();
        String checkedId = violations.text("id", id, 100);
        if (checkedId != null && !checkedId.matches(ID)) {
            violations.add("id", "form", "must have 1 to 100 letters, digits, points, hyphens or underscores");
        }
        String written = violations.required("number", number);
        CaseNumber checkedNumber =
                violations.parse("number", written, "case-number", "must be the number of a case", CaseNumber::new);
        Long place = violations.required("sequence", sequence);
        if (place != null && place < 1) {
            violations.add("sequence", "too-small", "must be 1 or more");
        }
        AnswerStep checkedStep = violations.parse(
                "step",
                violations.required("step", step),
                "unknown-value",
                "must be one of the steps of the schema",
                AnswerStep::valueOf);
        if (checkedStep != null) {
            said(violations, checkedStep);
        }
        return violations.check(() -> new CheckedAnswer(
                requireNonNull(checkedId),
                requireNonNull(checkedNumber),
                requireNonNull(place),
                requireNonNull(checkedStep)));
    }

    /** The step says what belongs to it, and nothing else. */
    private void said(Violations violations, AnswerStep of) {
        if (of == AnswerStep.RECEIVE) {
            violations.text("externalNumber", externalNumber, LONGEST_NUMBER);
        } else if (externalNumber != null) {
            violations.add("externalNumber", "foreign", "belongs to another step");
        }
        part(violations, of == AnswerStep.SUSPEND, "suspension", suspension, SuspensionDraft::check);
        part(violations, of == AnswerStep.EXTEND, "extension", extension, ExtensionDraft::check);
        part(violations, of == AnswerStep.DECIDE, "decision", decision, DecisionDraft::check);
        part(violations, of == AnswerStep.DELIVER, "delivery", delivery, DeliveryDraft::check);
    }

    private static <D> void part(
            Violations violations,
            boolean belongs,
            String field,
            @Nullable D draft,
            Function<D, ? extends Checked<?>> check) {
        if (belongs) {
            D given = violations.required(field, draft);
            if (given != null) {
                violations.addAll(field, check.apply(given).violations());
            }
        } else if (draft != null) {
            violations.add(field, "foreign", "belongs to another step");
        }
    }
}
