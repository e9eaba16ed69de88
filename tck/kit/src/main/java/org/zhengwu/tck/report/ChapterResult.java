package org.zhengwu.tck.report;

import java.util.List;
import org.zhengwu.tck.Requirements.Binding;

/**
 * What a chapter says of the candidate.
 *
 * @param absent whether the candidate declares that it does not have the function
 */
public record ChapterResult(
        String function,
        boolean core,
        String chinese,
        String english,
        boolean absent,
        List<RequirementResult> requirements) {

    public ChapterResult {
        requirements = List.copyOf(requirements);
    }

    /** Whether every must of the chapter passed that could be tried, and at least one did. */
    public boolean conforms() {
        return !absent && musts(Verdict.PASSED) > 0 && !isInTheWay();
    }

    /** Whether a must of the chapter failed or was not proved. */
    public boolean isInTheWay() {
        return requirements.stream().anyMatch(RequirementResult::isInTheWay) || (!absent && musts(Verdict.PASSED) == 0);
    }

    /** How many musts have the verdict. */
    public long musts(Verdict verdict) {
        return requirements.stream()
                .filter(each -> each.binding() == Binding.MUST && each.verdict() == verdict)
                .count();
    }
}
