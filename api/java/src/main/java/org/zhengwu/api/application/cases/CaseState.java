package org.zhengwu.api.application.cases;

/** The states of a case; the steps between them are {@link CaseStep}. */
public enum CaseState {
    /** Being filled in by the applicant; no organ sees it (草稿). */
    DRAFT("草稿"),
    /** Received; the organ owes an intake outcome (待受理, LIC-001). */
    SUBMITTED("待受理"),
    /** Open for a correction on the spot, while the clock of the intake runs on (当场更正, LIC-001). */
    CORRECTING("当场更正"),
    /** The applicant was told, once, everything that is missing (待补正, LIC-001). */
    SUPPLEMENT_REQUESTED("待补正"),
    /** The applicant brought all that the notice named, so that the case has to be accepted (已补正, LIC-001). */
    SUPPLEMENTED("已补正"),
    /** Told at once that nothing has to be applied for (无需办理, LIC-001). */
    NOT_REQUIRED("无需办理"),
    /** Refused at once because another organ is competent, which is named (非本机关职权, LIC-001). */
    WRONG_ORGAN("非本机关职权"),
    /** Not accepted for a reason that a law names (不予受理). */
    NOT_ACCEPTED("不予受理"),
    /** Accepted, by the organ or by law; the clocks of the decision run (已受理). */
    ACCEPTED("已受理"),
    /** In a special procedure whose time does not count (特别程序, LIC-007). */
    SUSPENDED("特别程序"),
    /** Decided in the applicant's favour (准予). */
    GRANTED("准予"),
    /** Decided against the applicant (不予, LIC-009). */
    REFUSED("不予"),
    /** The result was delivered (已送达, LIC-008). */
    DELIVERED("已送达"),
    /** Taken back by the applicant before the decision (已撤回). */
    WITHDRAWN("已撤回");

    private final String term;

    CaseState(String term) {
        this.term = term;
    }

    /** The term of the field, in Chinese. */
    public String term() {
        return term;
    }

    /** Whether the case waits for the organ's intake outcome, whose limit lapses in the applicant's favour. */
    public boolean awaitsIntake() {
        return this == SUBMITTED || this == CORRECTING || this == SUPPLEMENTED;
    }

    /** Whether no step leads on from here. */
    public boolean isFinal() {
        return CaseStep.allowedIn(this).isEmpty();
    }

    /** Whether an organ has to do with the case now: it was submitted and has not ended. */
    public boolean isOpenAtOrgan() {
        return this != DRAFT && !isFinal();
    }
}
