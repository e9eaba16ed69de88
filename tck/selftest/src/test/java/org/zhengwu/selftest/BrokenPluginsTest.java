package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.Requirements;

/** The kit can fail: it names the rule that each broken plugin breaks, and no other. */
class BrokenPluginsTest {

    @AfterAll
    static void mendTheStage() {
        ReferenceCandidate.playOn(ReferenceStage.open());
    }

    /** Runs only the tests of the rule, since whole chapters for all plugins take minutes. */
    @Test
    void namesTheRuleThatEachBrokenPluginBreaks() {
        List<BrokenPlugin> all = BrokenPlugin.chosen();
        List<String> wrong = judged(all, broken -> Findings.of(broken.chapter(), broken.breaks()));

        System.out.println(
                "broken plugins: " + (all.size() - wrong.size()) + " of " + all.size() + " rejected by the right id");
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("full")
    void namesNoRuleThatABrokenPluginKeeps() {
        assertThat(judged(BrokenPlugin.chosen(), broken -> Findings.of(broken.chapter())))
                .isEmpty();
    }

    @Test
    void everyTestedRequirementHasABrokenPlugin() {
        Set<String> tested = new TreeSet<>();
        Requirements.all().stream()
                .filter(line -> line.tested() && line.binding() == Requirements.Binding.MUST)
                .map(Requirements.Line::id)
                .forEach(tested::add);
        Set<String> broken = new TreeSet<>();
        BrokenPlugin.all().stream().map(BrokenPlugin::breaks).forEach(broken::add);

        assertThat(broken).isEqualTo(tested);
    }

    private static List<String> judged(List<BrokenPlugin> all, Function<BrokenPlugin, Findings> run) {
        List<String> wrong = new ArrayList<>();
        for (BrokenPlugin broken : all) {
            ReferenceCandidate.playOn(ReferenceStage.open(broken.change()));
            List<String> found = broken.wrongIn(run.apply(broken));
            if (!found.isEmpty()) {
                wrong.add(String.join("; ", found));
            }
        }
        return wrong;
    }
}
