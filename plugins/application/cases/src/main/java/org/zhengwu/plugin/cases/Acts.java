package org.zhengwu.plugin.cases;

import org.zhengwu.api.application.cases.CaseStep;

/** The operations behind the steps, as audit entries name them. */
final class Acts {

    private Acts() {}

    static String of(CaseStep step) {
        String operation = switch (step) {
            case CHANGE -> "change";
            case SUBMIT -> "submit";
            case CORRECT -> "correct";
            case REQUEST_SUPPLEMENT -> "requestSupplement";
            case SUPPLEMENT -> "supplement";
            case TELL_NOT_REQUIRED, REFER, NOT_ACCEPT -> "refuse";
            case ACCEPT -> "accept";
            case DEEM_ACCEPTED -> "deemAccepted";
            case SUSPEND -> "suspend";
            case RESUME -> "resume";
            case EXTEND -> "extend";
            case VERIFY -> "verify";
            case PROPOSE -> "propose";
            case GRANT, REFUSE -> "decide";
            case DELIVER -> "deliver";
            case WITHDRAW -> "withdraw";
            case OVERRUN -> "overrun";
        };
        return "CaseService." + operation;
    }
}
