package org.zhengwu.tck.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.zhengwu.tck.report.Exchanges;
import org.zhengwu.tck.report.Judge;
import org.zhengwu.tck.report.Observed;
import org.zhengwu.tck.report.Outcome;
import org.zhengwu.tck.report.Redaction;

/** Notes how each test of the kit ends. */
final class Recorder implements TestExecutionListener {

    private final Map<String, Observed> seen = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();
    private @Nullable TestPlan plan;
    private volatile @Nullable String underWay;

    /** The name of the test that began last. */
    @Nullable
    String underWay() {
        return underWay;
    }

    /** What was seen, by the keys of {@link Judge}. */
    Map<String, Observed> seen() {
        return Map.copyOf(seen);
    }

    /** The names of the test classes of which anything was seen. */
    Set<String> classes() {
        return classes;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            Exchanges.take();
            underWay = test.getDisplayName();
        }
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        note(skipped, Observed.of(Outcome.DISABLED, reason));
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (finished.isTest()) {
            note(finished, observed(result.getStatus(), thrown));
        } else if (thrown != null) {
            note(finished, Observed.of(Outcome.ERROR, Redaction.of(thrown.toString())));
        }
    }

    private static Observed observed(TestExecutionResult.Status status, @Nullable Throwable thrown) {
        if (status == TestExecutionResult.Status.SUCCESSFUL) {
            return Observed.of(Outcome.PASSED, null);
        } else if (status == TestExecutionResult.Status.ABORTED) {
            return Observed.of(
                    Outcome.ABORTED, thrown == null ? null : Redaction.of(String.valueOf(thrown.getMessage())));
        }
        Outcome outcome = thrown instanceof AssertionError ? Outcome.FAILED : Outcome.ERROR;
        return new Observed(outcome, thrown == null ? null : Redaction.of(Failure.told(thrown)), Exchanges.take());
    }

    /** Notes it of a test, or of every test below that was not seen otherwise. */
    private void note(TestIdentifier identifier, Observed observed) {
        TestSource source = identifier.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            classes.add(method.getClassName());
            seen.put(Judge.key(method.getJavaClass(), method.getMethodName()), observed);
        } else if (source instanceof ClassSource type) {
            classes.add(type.getClassName());
        }
        if (identifier.isContainer() && plan != null) {
            plan.getDescendants(identifier).stream()
                    .filter(TestIdentifier::isTest)
                    .filter(test -> !isSeen(test))
                    .forEach(test -> note(test, observed));
        }
    }

    private boolean isSeen(TestIdentifier test) {
        return test.getSource().orElse(null) instanceof MethodSource method
                && seen.containsKey(Judge.key(method.getJavaClass(), method.getMethodName()));
    }
}
