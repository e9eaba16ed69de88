package org.zhengwu.plugin.cases;

import java.util.Set;
import org.zhengwu.api.application.cases.CaseState;

/** The matters of the rules that the clocks of cases run under. */
final class Matters {

    /** Telling at once that nothing is to be applied for, or who is competent (LIC-001). */
    static final String INTAKE_REFUSAL = "permit-intake-refusal";

    /** Telling everything that is missing, or the law accepts (LIC-001, LIC-002). */
    static final String INTAKE = "permit-supplement-notice";

    static final String DECISION = "permit-decision";
    static final String JOINT_DECISION = "permit-decision-joint";

    /** The decision on what is no permit, within the item's own limit only. */
    static final String ITEM_DECISION = "item-decision";

    static final String PROMISE = "promise";
    static final String DELIVERY = "permit-delivery";

    private static final Set<String> DECISIONS = Set.of(DECISION, JOINT_DECISION, ITEM_DECISION, PROMISE);

    private Matters() {}

    /** Whether the matter is the decision of a case. */
    static boolean isDecision(String matter) {
        return DECISIONS.contains(matter);
    }

    /** Whether a case shows that the matter came too late; the intake has consequences of its own. */
    static boolean isOverrunnable(String matter) {
        return isDecision(matter) || matter.equals(DELIVERY);
    }

    /** Whether the organ still owes the matter while the case is in the state. */
    static boolean isOwedIn(String matter, CaseState state) {
        return switch (state) {
            case SUBMITTED, CORRECTING, SUPPLEMENTED -> matter.equals(INTAKE);
            case ACCEPTED, SUSPENDED -> isDecision(matter);
            case GRANTED -> matter.equals(DELIVERY);
            default -> false;
        };
    }
}
