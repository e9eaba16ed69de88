package org.zhengwu.api.application.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.StepNotAllowedException;

/**
 * The steps of a case, each with the states that it leads from and to. What the table does not hold is a
 * {@link StepNotAllowedException} that names what is allowed.
 */
public enum CaseStep {
    /** The applicant changes what was filled in (修改). */
    CHANGE("修改", StepAction.OTHER, stay(CaseState.DRAFT), stay(CaseState.CORRECTING)),
    /** The applicant submits (提交). */
    SUBMIT(
            "提交",
            StepAction.OTHER,
            way(CaseState.DRAFT, CaseState.SUBMITTED),
            way(CaseState.CORRECTING, CaseState.SUBMITTED)),
    /** The organ lets the applicant correct an error on the spot (当场更正, LIC-001). */
    CORRECT("当场更正", StepAction.RETURN, way(CaseState.SUBMITTED, CaseState.CORRECTING)),
    /** The organ tells, once, everything that is missing (一次告知补正, LIC-001). */
    REQUEST_SUPPLEMENT(
            "一次告知补正",
            StepAction.RETURN,
            way(CaseState.SUBMITTED, CaseState.SUPPLEMENT_REQUESTED),
            way(CaseState.CORRECTING, CaseState.SUPPLEMENT_REQUESTED)),
    /** The applicant brings what the notice named (补正). */
    SUPPLEMENT("补正", StepAction.OTHER, way(CaseState.SUPPLEMENT_REQUESTED, CaseState.SUPPLEMENTED)),
    /** The organ tells that nothing has to be applied for (告知无需办理, LIC-001). */
    TELL_NOT_REQUIRED("告知无需办理", StepAction.RETURN, way(CaseState.SUBMITTED, CaseState.NOT_REQUIRED)),
    /** The organ refuses for want of competence and names the right organ (告知有权机关, LIC-001). */
    REFER("告知有权机关", StepAction.RETURN, way(CaseState.SUBMITTED, CaseState.WRONG_ORGAN)),
    /** The organ does not accept, for a reason that a law names (不予受理, LIC-003). */
    NOT_ACCEPT(
            "不予受理",
            StepAction.RETURN,
            way(CaseState.SUBMITTED, CaseState.NOT_ACCEPTED),
            way(CaseState.SUPPLEMENT_REQUESTED, CaseState.NOT_ACCEPTED)),
    /** The organ accepts (受理, LIC-003). */
    ACCEPT(
            "受理",
            StepAction.PASS,
            way(CaseState.SUBMITTED, CaseState.ACCEPTED),
            way(CaseState.SUPPLEMENTED, CaseState.ACCEPTED)),
    /** The law accepts, because the organ said nothing in time (逾期不告知即为受理, LIC-002). */
    DEEM_ACCEPTED(
            "逾期视为受理",
            StepAction.PASS,
            way(CaseState.SUBMITTED, CaseState.ACCEPTED),
            way(CaseState.CORRECTING, CaseState.ACCEPTED),
            way(CaseState.SUPPLEMENTED, CaseState.ACCEPTED)),
    /** A special procedure begins, and the clocks stop (启动特别程序, LIC-007). */
    SUSPEND("启动特别程序", StepAction.OTHER, way(CaseState.ACCEPTED, CaseState.SUSPENDED)),
    /** The special procedure ends, and the clocks run on (特别程序结束, LIC-007). */
    RESUME("特别程序结束", StepAction.OTHER, way(CaseState.SUSPENDED, CaseState.ACCEPTED)),
    /** The limit of the decision is extended (延长期限, LIC-004, LIC-005). */
    EXTEND("延长期限", StepAction.OTHER, stay(CaseState.ACCEPTED)),
    /** A member of staff records a substantive verification (核查, LIC-010). */
    VERIFY("核查", StepAction.OTHER, stay(CaseState.ACCEPTED), stay(CaseState.SUSPENDED)),
    /** The handler proposes a decision again after a review sent it back (重新报审). */
    PROPOSE("重新报审", StepAction.OTHER, stay(CaseState.ACCEPTED)),
    /** The organ grants (准予). */
    GRANT("准予", StepAction.PASS, way(CaseState.ACCEPTED, CaseState.GRANTED)),
    /** The organ refuses, with reasons and remedies (不予, LIC-009). */
    REFUSE("不予", StepAction.RETURN, way(CaseState.ACCEPTED, CaseState.REFUSED)),
    /** The result is delivered (送达, LIC-008). */
    DELIVER("送达", StepAction.PASS, way(CaseState.GRANTED, CaseState.DELIVERED)),
    /** The applicant takes the application back before the decision (撤回). */
    WITHDRAW(
            "撤回",
            StepAction.RETURN,
            way(CaseState.DRAFT, CaseState.WITHDRAWN),
            way(CaseState.SUBMITTED, CaseState.WITHDRAWN),
            way(CaseState.CORRECTING, CaseState.WITHDRAWN),
            way(CaseState.SUPPLEMENT_REQUESTED, CaseState.WITHDRAWN),
            way(CaseState.SUPPLEMENTED, CaseState.WITHDRAWN),
            way(CaseState.ACCEPTED, CaseState.WITHDRAWN),
            way(CaseState.SUSPENDED, CaseState.WITHDRAWN)),
    /** A limit ran out before the organ did what was due (超期, LIC-022). */
    OVERRUN("超期", StepAction.OTHER, stay(CaseState.ACCEPTED), stay(CaseState.SUSPENDED), stay(CaseState.GRANTED));

    private final String term;
    private final StepAction action;
    // A copy that nobody can change; the checker cannot see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<CaseState, CaseState> ways;

    CaseStep(String term, StepAction action, Way... ways) {
        this.term = term;
        this.action = action;
        this.ways = Arrays.stream(ways).collect(Collectors.toUnmodifiableMap(Way::from, Way::to));
    }

    /** The term of the field, in Chinese. */
    public String term() {
        return term;
    }

    /** What the step means for the case (ITM-013). */
    public StepAction action() {
        return action;
    }

    /** Whether the step happens by law, so that nobody can ask for it. */
    public boolean isByLaw() {
        return this == DEEM_ACCEPTED || this == OVERRUN;
    }

    /** Whether the state allows the step. */
    public boolean isAllowedIn(CaseState state) {
        return ways.containsKey(state);
    }

    /**
     * The state that the step leads to.
     *
     * @throws StepNotAllowedException if the state does not allow the step
     */
    public CaseState from(CaseState state) {
        CaseState to = ways.get(state);
        if (to == null) {
            Set<String> allowed = allowedIn(state).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
            throw new StepNotAllowedException(name(), state.name(), allowed);
        }
        return to;
    }

    /** The steps that somebody may ask for in the state, in the order of their declaration. */
    public static List<CaseStep> allowedIn(CaseState state) {
        return Arrays.stream(values())
                .filter(step -> step.isAllowedIn(state) && !step.isByLaw())
                .toList();
    }

    /** The whole table as a Mermaid state diagram, for the guide. */
    public static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (CaseState state : CaseState.values()) {
            text.append("    %s: %s %s%n".formatted(state, state, state.term()));
        }
        text.append("    [*] --> DRAFT\n");
        for (CaseState state : CaseState.values()) {
            for (CaseStep step : values()) {
                if (step.isAllowedIn(state)) {
                    text.append("    %s --> %s: %s %s%n".formatted(state, step.from(state), step, step.term()));
                }
            }
            if (state.isFinal()) {
                text.append("    %s --> [*]%n".formatted(state));
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Way way(CaseState from, CaseState to) {
        return new Way(from, to);
    }

    private static Way stay(CaseState state) {
        return new Way(state, state);
    }

    private record Way(CaseState from, CaseState to) {}
}
