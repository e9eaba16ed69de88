package org.zhengwu.tck.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengwu.tck.Requirements;
import org.zhengwu.tck.Requirements.Binding;
import org.zhengwu.tck.Requirements.Line;

/**
 * How much of the table the run tried.
 *
 * @param musts the musts of the table
 * @param testable those that a test of the kit proves
 * @param tried those that a test of this run tried to its end
 * @param passed those that no chapter of the run found failed or unproved
 */
public record Coverage(int musts, int testable, int tried, int passed) {

    static Coverage of(List<ChapterResult> chapters) {
        List<Line> musts = Requirements.all().stream()
                .filter(line -> line.binding() == Binding.MUST)
                .toList();
        Set<String> tried = ids(chapters, each -> each.verdict() == Verdict.PASSED || each.verdict() == Verdict.FAILED);
        Set<String> wrong = ids(chapters, RequirementResult::isInTheWay);
        int passed = (int) tried.stream().filter(id -> !wrong.contains(id)).count();
        return new Coverage(
                musts.size(), (int) musts.stream().filter(Line::tested).count(), tried.size(), passed);
    }

    private static Set<String> ids(List<ChapterResult> chapters, Predicate<RequirementResult> which) {
        return chapters.stream()
                .flatMap(chapter -> chapter.requirements().stream())
                .filter(each -> each.binding() == Binding.MUST && which.test(each))
                .map(RequirementResult::id)
                .collect(Collectors.toSet());
    }
}
