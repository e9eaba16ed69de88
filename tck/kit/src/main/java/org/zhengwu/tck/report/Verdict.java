package org.zhengwu.tck.report;

import java.util.List;

/** What the tests of a requirement say together. */
public enum Verdict {
    /** Every test that applies passed, and there is one. */
    PASSED("通过", "passed"),
    FAILED("失败", "failed"),
    /** A test that applies was aborted, disabled or left out, so nothing is proved. */
    NOT_PROVEN("未证明", "not proven"),
    NOT_APPLICABLE("不适用", "not applicable");

    private final String chinese;
    private final String english;

    Verdict(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The verdict on a requirement with these tests. */
    static Verdict on(List<Proof> proofs) {
        List<Outcome> outcomes = proofs.stream()
                .map(Proof::outcome)
                .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
                .distinct()
                .toList();
        if (outcomes.contains(Outcome.FAILED) || outcomes.contains(Outcome.ERROR)) {
            return FAILED;
        } else if (outcomes.isEmpty()) {
            return proofs.isEmpty() ? NOT_PROVEN : NOT_APPLICABLE;
        }
        return outcomes.equals(List.of(Outcome.PASSED)) ? PASSED : NOT_PROVEN;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
