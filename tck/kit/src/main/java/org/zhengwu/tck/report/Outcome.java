package org.zhengwu.tck.report;

/** How a test ended, or why it did not. */
public enum Outcome {
    PASSED("通过", "passed"),
    /** An assertion failed. */
    FAILED("失败", "failed"),
    /** Something was thrown that the contract does not name. */
    ERROR("出错", "error"),
    ABORTED("中止", "aborted"),
    DISABLED("停用", "disabled"),
    /** The whole chapter has it, and the run left it out. */
    NOT_RUN("未运行", "not run"),
    /** It cannot be tried on this way to the candidate, or the function is declared absent. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final String chinese;
    private final String english;

    Outcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
