package org.zhengwu.selftest;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengwu.tck.Requirement;

/**
 * Which operations each test of a chapter calls, as seen on the reference: a test that never calls what a plugin
 * breaks need not run to see that it keeps its rule.
 */
final class CalledOperations implements TestExecutionListener {

    private static final String API = "org.zhengwu.api.";

    /** Of so many rules beside its own, a plugin is tried by one. */
    private static final int TAKEN = 3;

    private static final Map<Class<?>, CalledOperations> SEEN = new HashMap<>();

    private final Map<String, Set<String>> byTest = new HashMap<>();

    private final Class<?> chapter;

    private CalledOperations(Class<?> chapter) {
        this.chapter = chapter;
    }

    /** Those of the chapter, which runs for it once. */
    static synchronized CalledOperations in(Class<?> chapter) {
        return SEEN.computeIfAbsent(chapter, CalledOperations::seen);
    }

    private static CalledOperations seen(Class<?> chapter) {
        ReferenceCandidate.playOn(ReferenceStage.open(CallRecorder.class));
        CallRecorder.take();
        CalledOperations seen = new CalledOperations(chapter);
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(chapter))
                                .build(),
                        seen);
        return seen;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .ifPresent(source -> byTest.put(((MethodSource) source).getMethodName(), CallRecorder.take()));
    }

    /**
     * Of the tests that reach what the change overrides, one for every second rule but this one: a plugin whose fault
     * shows in a rule that it keeps does so in most of its tests. Other plugins take other rules, and other tests of
     * the same rule.
     */
    Predicate<Method> sample(Class<?> change, String id) {
        Map<String, List<Method>> byRule = Findings.tests(chapter, reached(change)).stream()
                .filter(test -> !rules(test).contains(id))
                .collect(Collectors.groupingBy(test -> rules(test).get(0)));
        String name = change.getSimpleName();
        return byRule.entrySet().stream()
                .filter(rule -> Math.floorMod((name + rule.getKey()).hashCode(), TAKEN) == 0)
                .map(Map.Entry::getValue)
                .map(tests -> tests.get(Math.floorMod(name.hashCode(), tests.size())))
                .collect(Collectors.toSet())::contains;
    }

    private static List<String> rules(Method test) {
        return List.of(test.getAnnotation(Requirement.class).value());
    }

    /** The tests that call what the change overrides; all, where that is no operation of the API alone. */
    Predicate<Method> reached(Class<?> change) {
        Set<String> operations = Arrays.stream(change.getInterfaces())
                .filter(each -> each.getName().startsWith(API))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        Set<String> changed = Arrays.stream(change.getDeclaredMethods())
                .map(Method::getName)
                .filter(operations::contains)
                .collect(Collectors.toSet());
        boolean alone = change.getInterfaces().length == 1 && !changed.isEmpty();
        return test -> !alone || !Collections.disjoint(byTest.getOrDefault(test.getName(), Set.of()), changed);
    }
}
