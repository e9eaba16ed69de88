package org.zhengwu.server.portal.staff.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DeliveryWay;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.application.cases.VerificationResult;
import org.zhengwu.server.portal.staff.cases.Entry.Kind;

/** The steps that staff take in a case, each with its address and with what its form asks. */
// The lists are copies that nobody can change; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum HandlingStep {
    ACCEPTANCE("acceptance", List.of(CaseStep.ACCEPT)),
    CORRECTION("correction", List.of(CaseStep.CORRECT), new Entry("problem", Kind.TEXT)),
    SUPPLEMENT_NOTICE("supplement-notice", List.of(CaseStep.REQUEST_SUPPLEMENT), new Entry("supplyBy", Kind.DATE)),
    REFUSAL(
            "refusal",
            List.of(CaseStep.TELL_NOT_REQUIRED, CaseStep.REFER, CaseStep.NOT_ACCEPT),
            Entry.choice("outcome", RefusalOutcome.values()),
            new Entry("reasons", Kind.TEXT),
            new Entry("basis", Kind.LINE),
            new Entry("rightOrganName", Kind.LINE)),
    SUSPENSION(
            "suspension",
            List.of(CaseStep.SUSPEND),
            Entry.choice("procedure", SpecialProcedure.values()),
            new Entry("reason", Kind.TEXT),
            new Entry("expectedUntil", Kind.DATE)),
    RESUMPTION("resumption", List.of(CaseStep.RESUME)),
    EXTENSION("extension", List.of(CaseStep.EXTEND), new Entry("days", Kind.NUMBER), new Entry("reason", Kind.TEXT)),
    VERIFICATION(
            "verification",
            List.of(CaseStep.VERIFY),
            Entry.choice("result", VerificationResult.values()),
            new Entry("findings", Kind.TEXT),
            new Entry("on", Kind.DATE)),
    PROPOSAL("proposal", List.of(CaseStep.PROPOSE)),
    DECISION(
            "decision",
            List.of(CaseStep.GRANT, CaseStep.REFUSE),
            Entry.choice("outcome", DecisionOutcome.values()),
            new Entry("reasons", Kind.TEXT),
            new Entry("reconsideration", Kind.TEXT),
            new Entry("lawsuit", Kind.TEXT),
            new Entry("overrunExplanation", Kind.TEXT)),
    DELIVERY(
            "delivery",
            List.of(CaseStep.DELIVER),
            Entry.choice("way", DeliveryWay.values()),
            new Entry("reference", Kind.LINE));

    private static final Set<HandlingStep> PREVIEWED =
            EnumSet.of(ACCEPTANCE, SUPPLEMENT_NOTICE, REFUSAL, SUSPENSION, DECISION);

    private final String path;
    private final List<CaseStep> steps;
    private final List<Entry> entries;

    HandlingStep(String path, List<CaseStep> steps, Entry... entries) {
        this.path = path;
        this.steps = List.copyOf(steps);
        this.entries = List.of(entries);
    }

    /** The last part of the address of its page. */
    public String path() {
        return path;
    }

    /** What its form asks. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether it makes a document that can be looked at before. */
    public boolean hasPreview() {
        return PREVIEWED.contains(this);
    }

    /** The step of the address. */
    static Optional<HandlingStep> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    /** Whether the state of the case allows it. */
    boolean isAllowed(Case of) {
        return steps.stream().anyMatch(of.allowed()::contains);
    }

    /** The states that allow it. */
    List<CaseState> states() {
        return Arrays.stream(CaseState.values())
                .filter(state -> steps.stream().anyMatch(step -> step.isAllowedIn(state)))
                .toList();
    }

    /** Whether the step of a history is this one. */
    boolean was(CaseStep taken) {
        return steps.contains(taken);
    }
}
