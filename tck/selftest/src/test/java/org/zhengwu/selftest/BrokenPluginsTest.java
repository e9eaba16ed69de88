package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengwu.selftest.broken.BrokenPlugins;
import org.zhengwu.tck.Requirement;

/** The kit can fail: it names the rule that each broken plugin breaks, and no other. */
class BrokenPluginsTest {

    private static final String LIST = "broken/broken-plugins.tsv";
    private static final String CHAPTERS = "org.zhengwu.tck.";

    /**
     * A broken plugin.
     *
     * @param change the bean that breaks the reference
     * @param chapter the tests that run
     * @param breaks the id that must fall
     * @param beside the ids that may fall with it
     */
    private record Broken(Class<?> change, Class<?> chapter, String breaks, Set<String> beside) {}

    @Test
    void namesTheRuleThatEachBrokenPluginBreaks(TestReporter reporter) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Broken> all = brokenPlugins();
        try {
            for (Broken broken : all) {
                ReferenceCandidate.playOn(Stage.open(broken.change()));
                judge(broken, run(broken.chapter()), wrong);
            }
        } finally {
            ReferenceCandidate.playOn(Stage.open());
        }
        reporter.publishEntry(
                "broken plugins", (all.size() - wrong.size()) + " of " + all.size() + " rejected by the right id");
        Assertions.assertThat(wrong).isEmpty();
    }

    private static void judge(Broken broken, Findings findings, List<String> wrong) {
        Set<String> undeclared = new TreeSet<>(findings.fallen());
        undeclared.removeAll(broken.beside());
        undeclared.remove(broken.breaks());
        String name = broken.change().getSimpleName();
        if (!findings.byAssertion().contains(broken.breaks())) {
            wrong.add(name + " does not fall by " + broken.breaks() + " but by " + findings.byAssertion());
        } else if (!undeclared.isEmpty()) {
            wrong.add(name + " also falls by " + undeclared + " in " + findings.tests());
        }
    }

    private static Findings run(Class<?> chapter) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(chapter))
                .build();
        Findings findings = new Findings();
        LauncherFactory.create().execute(request, findings);
        return findings;
    }

    private static List<Broken> brokenPlugins() throws IOException, ClassNotFoundException {
        List<Broken> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BrokenPluginsTest.class.getResourceAsStream(LIST)), UTF_8))) {
            for (String line : lines.lines().filter(each -> !each.startsWith("#")).toList()) {
                String[] columns = line.split("\t", -1);
                found.add(new Broken(
                        Class.forName(BrokenPlugins.class.getPackageName() + "." + columns[0]),
                        Class.forName(CHAPTERS + columns[1]),
                        columns[2],
                        Set.of(columns[3].isEmpty() ? new String[0] : columns[3].split(","))));
            }
        }
        return found;
    }

    /** The requirements whose tests failed. */
    private static final class Findings implements TestExecutionListener {

        private final Set<String> fallen = new TreeSet<>();
        private final Set<String> byAssertion = new TreeSet<>();
        private final List<String> tests = new ArrayList<>();

        Set<String> fallen() {
            return fallen;
        }

        Set<String> byAssertion() {
            return byAssertion;
        }

        List<String> tests() {
            return tests;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (!test.isTest() || result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                return;
            }
            List<String> ids = test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Requirement.class))
                    .map(requirement -> Arrays.asList(requirement.value()))
                    .orElse(List.of("no requirement"));
            tests.add(test.getDisplayName());
            fallen.addAll(ids);
            if (result.getThrowable().filter(AssertionError.class::isInstance).isPresent()) {
                byAssertion.addAll(ids);
            }
        }
    }
}
