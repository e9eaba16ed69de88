package org.zhengwu.tck;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.tck.report.Judge;

/**
 * Leaves out what a candidate declares absent: its chapter, and each test of another one that comes upon it.
 * Both are told in the report.
 */
final class Applicability implements ExecutionCondition, TestExecutionExceptionHandler {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String chapter = context.getRequiredTestClass().getPackageName();
        String function = chapter.substring(chapter.lastIndexOf('.') + 1);
        return Candidate.current().absent().contains(function)
                ? ConditionEvaluationResult.disabled(function + " is declared absent")
                : ConditionEvaluationResult.enabled("the candidate has it");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof UnsupportedException refusal
                && Candidate.current().absent().contains(refusal.feature())) {
            throw new TestAbortedException(Judge.NEEDS + refusal.feature() + ", which is declared absent", refusal);
        }
        throw thrown;
    }
}
