package org.zhengwu.selftest;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.arquillian.ServerCandidate;
import org.zhengwu.tck.http.HttpCandidate;

/** What a run of chapters of the kit found wrong. */
final class Findings implements TestExecutionListener {

    private static final int LONGEST_REASON = 400;

    private final Set<String> fallen = new TreeSet<>();
    private final Set<String> byAssertion = new TreeSet<>();
    private final List<String> tests = new ArrayList<>();
    private int run;

    private Findings() {}

    /** Runs the tests of the chapters on the present stage. */
    static Findings of(Class<?>... chapters) {
        return of(selecting(chapters));
    }

    /** Runs the tests of the chapters against a server, all but those of what no HTTP binding shows. */
    static Findings over(HttpCandidate server, Class<?>... chapters) {
        LauncherDiscoveryRequestBuilder request =
                selecting(chapters).filters(TagFilter.excludeTags(BetweenFunctions.TAG));
        return during(server, request);
    }

    /** Runs the tests of the chapters inside the server that {@code arquillian.xml} names. */
    static Findings inside(ServerCandidate server, Class<?>... chapters) {
        return during(
                server,
                selecting(chapters).configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true"));
    }

    /** Runs the tests of a chapter that carry the id against a server, all but those of what no HTTP binding shows. */
    static Findings over(HttpCandidate server, Class<?> chapter, String id) {
        return during(
                server,
                selecting(chapter, tests(chapter, carrying(id))).filters(TagFilter.excludeTags(BetweenFunctions.TAG)));
    }

    private static Findings during(Candidate candidate, LauncherDiscoveryRequestBuilder request) {
        AtomicReference<@Nullable Findings> found = new AtomicReference<>();
        Candidate.during(candidate, () -> found.set(of(request)));
        return Objects.requireNonNull(found.get());
    }

    private static LauncherDiscoveryRequestBuilder selecting(Class<?>... chapters) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> chapter : chapters) {
            request.selectors(selectClass(chapter));
        }
        return request;
    }

    /** Runs the tests of the rule on the present stage until one of them fails, and then those beside it. */
    static Findings of(Class<?> chapter, String id, Predicate<Method> beside) {
        Findings findings = new Findings();
        Launcher launcher = LauncherFactory.create();
        for (Method test : tests(chapter, carrying(id))) {
            if (!findings.byAssertion().contains(id)) {
                launcher.execute(selecting(chapter, List.of(test)).build(), findings);
            }
        }
        launcher.execute(selecting(chapter, tests(chapter, beside)).build(), findings);
        return findings;
    }

    /** The tests that carry the id. */
    private static Predicate<Method> carrying(String id) {
        return test ->
                Arrays.asList(test.getAnnotation(Requirement.class).value()).contains(id);
    }

    /** The tests of a chapter in the order of their names: that in which the JVM lists them changes. */
    static List<Method> tests(Class<?> chapter, Predicate<Method> wanted) {
        return Arrays.stream(chapter.getMethods())
                .filter(test -> test.isAnnotationPresent(Requirement.class))
                .filter(wanted)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static LauncherDiscoveryRequestBuilder selecting(Class<?> chapter, List<Method> tests) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        tests.forEach(test -> request.selectors(selectMethod(chapter, test)));
        return request;
    }

    private static Findings of(LauncherDiscoveryRequestBuilder request) {
        LauncherDiscoveryRequest built = request.build();
        Findings findings = new Findings();
        LauncherFactory.create().execute(built, findings);
        return findings;
    }

    /** What failed, in short, so that a failure that shows in one place only can be told from the output. */
    private static String reason(TestExecutionResult result) {
        String whole = result.getThrowable().map(Throwable::toString).orElse("");
        String line = whole.replaceAll("\\s+", " ").strip();
        return ": " + (line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line);
    }

    /** The ids of the tests that failed. */
    Set<String> fallen() {
        return fallen;
    }

    /** The ids of the tests that failed by an assertion. */
    Set<String> byAssertion() {
        return byAssertion;
    }

    /** The tests that failed. */
    List<String> tests() {
        return tests;
    }

    /** How many tests ran. */
    int run() {
        return run;
    }

    /** A test that was left out is no test that passed. */
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        tests.add(test.getDisplayName() + " was skipped: " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            return;
        }
        run++;
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return;
        }
        List<String> ids = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Requirement.class))
                .map(requirement -> Arrays.asList(requirement.value()))
                .orElse(List.of("no requirement"));
        tests.add(test.getDisplayName() + reason(result));
        fallen.addAll(ids);
        if (result.getThrowable().filter(AssertionError.class::isInstance).isPresent()) {
            byAssertion.addAll(ids);
        }
    }
}
