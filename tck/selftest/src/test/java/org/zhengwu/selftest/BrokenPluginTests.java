package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CasesTest;

/**
 * The kit can fail: it names the rule that each broken plugin breaks, and no other. The classes that share it run side
 * by side.
 */
abstract class BrokenPluginTests {

    /** The chapter that takes as long as all others together. */
    static final Predicate<BrokenPlugin> OF_CASES = broken -> broken.chapter() == CasesTest.class;

    private final Predicate<BrokenPlugin> own;

    BrokenPluginTests(Predicate<BrokenPlugin> own) {
        this.own = own;
    }

    @AfterAll
    static void mendTheStage() {
        ReferenceCandidate.playOn(ReferenceStage.open());
    }

    /**
     * Tries the first plugin that breaks each rule, by the tests of the rule; the full build tries all, and by others,
     * too. Where {@code -Dzhengwu.beside=CSE-120,LIC-021} names the rules of a new test, tries all by them as well.
     */
    @Test
    @Tag("quick")
    void namesTheRuleThatEachBrokenPluginBreaks() {
        Set<String> beside =
                new HashSet<>(List.of(System.getProperty("zhengwu.beside", "").split(",")));
        Set<String> rules = new HashSet<>();
        boolean every = BrokenPlugin.areNamed() || System.getProperty("zhengwu.beside") != null;
        judge(
                broken -> every || rules.add(broken.chapter() + broken.breaks()),
                broken -> test -> Arrays.stream(test.getAnnotationsByType(Requirement.class))
                        .flatMap(each -> Arrays.stream(each.value()))
                        .anyMatch(beside::contains));
    }

    @Test
    @Tag("full")
    void namesTheRuleThatEachBrokenPluginBreaksAndNoneThatItKeeps() {
        judge(broken -> true, broken -> {
            CalledOperations called = CalledOperations.in(broken.chapter());
            return BrokenPlugin.areNamed()
                    ? called.reached(broken.change())
                    : called.sample(broken.change(), broken.breaks());
        });
    }

    private void judge(Predicate<BrokenPlugin> tried, Function<BrokenPlugin, Predicate<Method>> beside) {
        List<BrokenPlugin> all =
                BrokenPlugin.chosen().stream().filter(own).filter(tried).toList();
        List<String> wrong = new ArrayList<>();
        for (BrokenPlugin broken : all) {
            Predicate<Method> others = beside.apply(broken);
            ReferenceCandidate.playOn(ReferenceStage.open(broken.change()));
            List<String> found = broken.wrongIn(Findings.of(broken.chapter(), broken.breaks(), others));
            if (!found.isEmpty()) {
                wrong.add(String.join("; ", found));
                System.out.println(wrong.get(wrong.size() - 1));
            }
        }
        System.out.println("broken plugins, " + getClass().getSimpleName() + ": " + (all.size() - wrong.size()) + " of "
                + all.size() + " rejected by the right id");
        assertThat(wrong).isEmpty();
    }
}
