package org.zhengwu.tck.report;

import java.util.List;
import org.zhengwu.tck.Requirements.Binding;
import org.zhengwu.tck.Requirements.Line;

/** What a chapter says of a requirement. */
public record RequirementResult(
        String id,
        Binding binding,
        String chinese,
        String english,
        String source,
        Verdict verdict,
        List<Proof> proofs) {

    public RequirementResult {
        proofs = List.copyOf(proofs);
    }

    static RequirementResult of(Line line, List<Proof> proofs) {
        return new RequirementResult(
                line.id(), line.binding(), line.chinese(), line.english(), line.source(), Verdict.on(proofs), proofs);
    }

    /** Whether it keeps the candidate from conforming. */
    boolean isInTheWay() {
        return binding == Binding.MUST && (verdict == Verdict.FAILED || verdict == Verdict.NOT_PROVEN);
    }
}
