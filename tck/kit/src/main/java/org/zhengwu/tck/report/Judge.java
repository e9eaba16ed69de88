package org.zhengwu.tck.report;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.Requirements;
import org.zhengwu.tck.Requirements.Line;

/**
 * Makes a report of what was seen of the tests. It goes by the whole chapters, so that a test that was left
 * out is seen too.
 */
public final class Judge {

    /** How the reason of a test begins that needs a function which is declared absent. */
    public static final String NEEDS = "needs ";

    private final Map<String, String> candidate;
    private final Way way;
    private final Set<String> absent;

    /**
     * A judge of a candidate.
     *
     * @param candidate what the candidate says of itself
     * @param absent the functions that it declares absent
     */
    public Judge(Map<String, String> candidate, Way way, Set<String> absent) {
        this.candidate = Map.copyOf(candidate);
        this.way = way;
        this.absent = Set.copyOf(absent);
    }

    /** The version of this kit, with the mark of its rules and tests. */
    public static String kit() {
        return KitVersion.text();
    }

    /** The key of a test among what was seen. */
    public static String key(Class<?> tests, String method) {
        return tests.getName() + "#" + method;
    }

    /** The report of a run of the chapters. */
    public Report report(List<Chapter> chapters, Map<String, Observed> seen, Report.Run run) {
        List<ChapterResult> results =
                chapters.stream().map(chapter -> result(chapter, seen)).toList();
        return Report.of(Result.of(kit(), candidate, way, List.copyOf(absent), results), run, evidence(chapters, seen));
    }

    /** What a chapter says, without the rest of a report. */
    public ChapterResult result(Chapter chapter, Map<String, Observed> seen) {
        Map<String, List<Proof>> proofs = new TreeMap<>();
        for (Method test : chapter.testMethods()) {
            Requirement named = test.getAnnotation(Requirement.class);
            if (named != null) {
                Proof proof = proof(chapter, test, seen.get(key(chapter.testClass(), test.getName())));
                Arrays.stream(named.value())
                        .forEach(id -> proofs.computeIfAbsent(id, unknown -> new ArrayList<>())
                                .add(proof));
            }
        }
        Map<String, Line> table = new LinkedHashMap<>();
        Requirements.all().forEach(line -> table.put(line.id(), line));
        List<RequirementResult> requirements = table.values().stream()
                .filter(line -> proofs.containsKey(line.id()))
                .map(line -> RequirementResult.of(line, proofs.getOrDefault(line.id(), List.of())))
                .toList();
        return new ChapterResult(
                chapter.function(),
                chapter.core(),
                chapter.chinese(),
                chapter.english(),
                absent.contains(chapter.function()),
                requirements);
    }

    private Proof proof(Chapter chapter, Method test, @Nullable Observed seen) {
        String contract = test.getDeclaringClass().getSimpleName();
        if (absent.contains(chapter.function())) {
            return new Proof(contract, test.getName(), Outcome.NOT_APPLICABLE, "declared absent, see FNC-001");
        } else if (way == Way.HTTP && test.isAnnotationPresent(BetweenFunctions.class)) {
            return new Proof(contract, test.getName(), Outcome.NOT_APPLICABLE, "between functions, not over HTTP");
        } else if (seen == null) {
            return new Proof(contract, test.getName(), Outcome.NOT_RUN, "left out of the run");
        }
        Outcome outcome = seen.outcome();
        boolean skippable = outcome == Outcome.ABORTED || outcome == Outcome.NOT_APPLICABLE;
        if (skippable && needsAbsent(chapter, seen.message())) {
            outcome = Outcome.NOT_APPLICABLE;
        } else if (outcome == Outcome.NOT_APPLICABLE) {
            outcome = Outcome.NOT_RUN;
        }
        boolean skipped = outcome != Outcome.PASSED && outcome != Outcome.FAILED && outcome != Outcome.ERROR;
        return new Proof(contract, test.getName(), outcome, skipped ? seen.message() : null);
    }

    /** A test may need a part that not every candidate has; one of the core also an option, to have something to look at. */
    private boolean needsAbsent(Chapter chapter, @Nullable String reason) {
        Stream<String> functions = chapter.core()
                ? Chapter.all().stream().filter(other -> !other.core()).map(Chapter::function)
                : Stream.empty();
        return reason != null
                && Stream.concat(Stream.of(Candidate.MAIL), functions)
                        .filter(absent::contains)
                        .anyMatch(name -> reason.startsWith(NEEDS + name));
    }

    private static List<Evidence> evidence(List<Chapter> chapters, Map<String, Observed> seen) {
        List<Evidence> evidence = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Method test : chapter.testMethods()) {
                Observed found = seen.get(key(chapter.testClass(), test.getName()));
                if (found != null && (found.outcome() == Outcome.FAILED || found.outcome() == Outcome.ERROR)) {
                    String message = found.message() == null ? "" : found.message();
                    evidence.add(new Evidence(chapter.function(), test.getName(), message, found.exchanges()));
                }
            }
        }
        return evidence;
    }
}
