package org.zhengwu.tck.report;

import java.util.List;
import java.util.Map;
import org.zhengwu.tck.Requirements;
import org.zhengwu.tck.Requirements.Line;

/**
 * What a run found: the part of a report that the digest covers. The same candidate, kit and outcomes give
 * the same result.
 *
 * @param kit the version of the kit
 * @param candidate what the candidate says of itself
 * @param absent the functions that it declares absent
 * @param untested the requirements that no test of the kit proves, with the reason
 */
public record Result(
        String kit,
        Map<String, String> candidate,
        Way way,
        List<String> absent,
        List<ChapterResult> chapters,
        List<Untested> untested,
        Coverage coverage,
        Level level) {

    public Result {
        candidate = Map.copyOf(candidate);
        absent = List.copyOf(absent);
        chapters = List.copyOf(chapters);
        untested = List.copyOf(untested);
    }

    /** A requirement that no test of the kit proves. */
    public record Untested(String id, String chinese, String english, String source, String why) {}

    static Result of(
            String kit, Map<String, String> candidate, Way way, List<String> absent, List<ChapterResult> chapters) {
        List<Untested> untested = Requirements.all().stream()
                .filter(line -> !line.tested())
                .map(Result::untested)
                .toList();
        return new Result(
                kit,
                candidate,
                way,
                absent.stream().sorted().toList(),
                chapters,
                untested,
                Coverage.of(chapters),
                Level.of(chapters, kit));
    }

    /** Whether every must of every selected chapter passed that could be tried. */
    public boolean passed() {
        return !chapters.isEmpty() && chapters.stream().noneMatch(ChapterResult::isInTheWay);
    }

    private static Untested untested(Line line) {
        return new Untested(line.id(), line.chinese(), line.english(), line.source(), line.how());
    }
}
