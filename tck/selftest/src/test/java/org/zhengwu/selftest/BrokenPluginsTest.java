package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.zhengwu.selftest.broken.BrokenPlugins;

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
                ReferenceCandidate.playOn(ReferenceStage.open(broken.change()));
                judge(broken, Findings.of(broken.chapter()), wrong);
            }
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
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

    private static List<Broken> brokenPlugins() throws IOException, ClassNotFoundException {
        List<Broken> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BrokenPluginsTest.class.getResourceAsStream(LIST)), UTF_8))) {
            for (String line :
                    lines.lines().filter(each -> !each.startsWith("#")).toList()) {
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
}
