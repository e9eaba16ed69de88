package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengwu.selftest.mutants.Mutant;
import org.zhengwu.selftest.mutants.Mutated;
import org.zhengwu.tck.Candidate;

/**
 * Tells which values of calls no test of the kit looks at: each value that an operation takes or gives is changed by
 * itself, and some test of its function must fail. Takes minutes for a function, which is chosen with
 * {@code -Dzhengwu.mutants=technical.seals}.
 */
@EnabledIfSystemProperty(
        named = "zhengwu.mutants",
        matches = ".+",
        disabledReason = "asks for a function: -Dzhengwu.mutants=technical.seals")
class MutantsTest {

    private static final Path SURVIVORS = Path.of("target", "mutants.tsv");

    private final String function = System.getProperty("zhengwu.mutants") + ".";
    private final Mutated candidate = new Mutated(new ReferenceCandidate());
    private final Map<String, Deque<String>> killers = new HashMap<>();

    @AfterAll
    static void mendTheStage() {
        ReferenceCandidate.playOn(ReferenceStage.open());
    }

    @Test
    void someTestLooksAtEachValue() throws IOException {
        List<String> survivors = new ArrayList<>();
        Map<Mutant, List<String>> tests = testsByMutant();
        tests.forEach((mutant, covering) -> {
            if (!isKilled(mutant, covering)) {
                survivors.add(mutant.toString());
                System.out.println("survives\t" + mutant);
            }
        });
        System.out.println("mutants: " + (tests.size() - survivors.size()) + " of " + tests.size() + " found");
        Files.write(SURVIVORS, survivors);
        assertThat(survivors).isEmpty();
    }

    /** The tests in which each mutant changes something. */
    private Map<Mutant, List<String>> testsByMutant() {
        Map<Mutant, List<String>> found = new LinkedHashMap<>();
        ReferenceCandidate.playOn(ReferenceStage.open());
        for (String test : tests()) {
            if (fails(test)) {
                throw new IllegalStateException(test + " fails without a mutant");
            }
            for (Mutant mutant : candidate.possible()) {
                if (mutant.operation().startsWith(function)) {
                    found.computeIfAbsent(mutant, none -> new ArrayList<>()).add(test);
                }
            }
        }
        return found;
    }

    private boolean isKilled(Mutant mutant, List<String> covering) {
        Deque<String> before = killers.computeIfAbsent(mutant.operation(), none -> new ArrayDeque<>());
        List<String> inOrder = new ArrayList<>(covering);
        List<String> ranked = List.copyOf(before);
        inOrder.sort(Comparator.comparingInt(test -> ranked.contains(test) ? ranked.indexOf(test) : ranked.size()));
        ReferenceCandidate.playOn(ReferenceStage.open());
        candidate.change(mutant);
        try {
            for (String test : inOrder) {
                if (fails(test)) {
                    before.remove(test);
                    before.addFirst(test);
                    return true;
                }
            }
            return false;
        } finally {
            candidate.change(null);
        }
    }

    private List<String> tests() {
        List<String> found = new ArrayList<>();
        LauncherDiscoveryRequestBuilder chapters = LauncherDiscoveryRequestBuilder.request();
        Arrays.stream(Chapters.all())
                .filter(chapter -> chapter.getName().startsWith("org.zhengwu.tck." + function))
                .forEach(chapter -> chapters.selectors(selectClass(chapter)));
        var plan = LauncherFactory.create().discover(chapters.build());
        plan.getRoots()
                .forEach(root -> plan.getDescendants(root).stream()
                        .filter(TestIdentifier::isTest)
                        .map(TestIdentifier::getUniqueId)
                        .sorted()
                        .forEach(found::add));
        return found;
    }

    private boolean fails(String test) {
        AtomicBoolean failed = new AtomicBoolean();
        LauncherDiscoveryRequest one = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId(test))
                .build();
        Candidate.during(
                candidate,
                () -> LauncherFactory.create().execute(one, new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier ended, TestExecutionResult result) {
                        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                            failed.set(true);
                        }
                    }
                }));
        return failed.get();
    }
}
