package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Event;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalMoved;
import org.zhengwu.api.technical.approvals.ApprovalReviewed;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.Signature;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Flows: which one an approval runs on, and how their steps are signed. */
public interface FlowContract extends FlowFixtures {

    @Test
    @Requirement("APR-006")
    default void runsTheStepsOfTheFlowInTheirOrder() {
        People people = people();
        ServiceItem item = itemOn(CHECK, LEGAL, DECISION);
        Case accepted = acceptedBy(people, item);
        Approval waiting = waitingApproval(people.reviewer(), accepted);
        assertThat(waiting.step()).isEqualTo("check");
        assertThat(waiting.signers()).containsExactly(new Signer(0, Post.REVIEWER, null));
        assertThatThrownBy(() -> agreed(head(), waiting)).isInstanceOf(RuleViolatedException.class);

        Approval checked = agreed(people.reviewer(), waiting);
        assertThat(checked.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(checked.step()).isEqualTo("legal");
        Caller another = cast().official(Organ.CITY, Post.REVIEWER);
        assertThatThrownBy(() -> agreed(another, checked)).isInstanceOf(RuleViolatedException.class);

        Approval reviewed = agreed(head(), checked);
        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.step()).isEqualTo("decision");
        assertThat(reviewed.signatures())
                .extracting(Signature::step, Signature::by, Signature::opinion, Signature::text)
                .containsExactly(
                        tuple("check", people.reviewer().account(), Opinion.AGREE, "同意"),
                        tuple("legal", head().account(), Opinion.AGREE, "同意"));
        clock().settle();
        assertThat(candidate().eventsAbout(accepted.id().subject()))
                .filteredOn(ApprovalMoved.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((ApprovalMoved) event).step()).isEqualTo("legal"));

        Case current = seenBy(people.decider(), accepted);
        assertThat(function()
                        .decide(people.decider(), current.id(), current.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
        assertThat(approvals().find(people.reviewer(), waiting.id()))
                .isPresent()
                .get()
                .satisfies(decided -> {
                    assertThat(decided.state()).isEqualTo(ApprovalState.DECIDED);
                    assertThat(decided.step()).isNull();
                    assertThat(decided.signers()).isEmpty();
                });
    }

    @Test
    @Requirement({"APR-006", "ACC-004"})
    default void startsOnTheFlowOfTheItemAndOfTheNearestDivision() {
        clock().moveTo(AUGUST_3);
        ServiceItem item = freshItem();
        String code = FlowFixtures.codeOf(item);
        FlowDefinition general = find(null);
        assertThat(find(code)).isEqualTo(general);
        assertThat(general.steps()).hasSize(2);
        assertThat(general.basis()).isNotBlank();

        FlowDefinition ofProvince = publishFlow(Organ.PROVINCE, code, CHECK, LEGAL, DECISION);
        assertThat(find(code)).isEqualTo(ofProvince);
        FlowDefinition ofCity = publishFlow(Organ.CITY, code, LEGAL, DECISION);

        assertThat(find(code)).isEqualTo(ofCity);
        assertThat(find(null)).isEqualTo(general);
        assertThat(startedBy(people(), item)).satisfies(started -> {
            assertThat(started.step()).isEqualTo("legal");
            assertThat(approvals().findFlowOf(head(), started.id())).contains(ofCity);
            assertThat(approvals().findFlowOf(staff().official(Organ.OTHER_IN_CITY, Post.HEAD), started.id()))
                    .isEmpty();
        });
    }

    /** The flow for every item has the steps of the general one, so that nobody else notices it. */
    @Test
    @Requirement("APR-006")
    default void putsTheFlowOfTheItemBeforeThatOfTheNearerDivision() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        String near = code(Organ.NEIGHBOUR_CITY);
        if (approvals().flowVersions(manager(Organ.NEIGHBOUR_CITY), null, near).isEmpty()) {
            publishFlow(Organ.NEIGHBOUR_CITY, null, CHECK, DECISION);
        }

        FlowDefinition ofProvince = publishFlow(Organ.PROVINCE, code, CHECK, LEGAL, DECISION);

        assertThat(approvals().findFlow(head(), code, near, AUGUST_3.toString()))
                .contains(ofProvince);
        assertThat(approvals().findFlow(head(), null, near, AUGUST_3.toString()))
                .hasValueSatisfying(nearest ->
                        assertThat(String.valueOf(nearest.division())).isEqualTo(near));
    }

    @Test
    @Requirement("APR-006")
    default void findsTheFlowThatHoldsOnTheDay() {
        String code = FlowFixtures.codeOf(itemOn(CHECK, LEGAL, DECISION));
        FlowDefinition first = find(code);
        FlowDefinition second =
                publish(Organ.CITY, flow(Organ.CITY, code, LEGAL, DECISION).effectiveFrom(AUGUST_4));

        assertThat(approvals().findFlow(head(), code, code(Organ.CITY), AUGUST_4.toString()))
                .contains(second);
        assertThat(approvals().findFlow(head(), code, code(Organ.CITY), AUGUST_3.toString()))
                .contains(first);
        assertThat(find(code)).isEqualTo(first);
    }

    @Test
    @Requirement("APR-006")
    default void refusesAFlowThatBreaksARule() {
        clock().moveTo(AUGUST_3);
        Step reviewed = Step.of("decision", "决定", StepMode.ONE, Post.REVIEWER);
        Step jointly = Step.of("decision", "决定", StepMode.JOINT, Post.DECIDER, Post.HEAD);
        Step ofTheWindow = Step.of("check", "初审", StepMode.ONE, Post.RECEIVER);
        List<FlowDefinitionDraft.Builder> wrong = List.of(
                flow(Organ.CITY, "KIT"),
                flow(Organ.CITY, "KIT", DECISION),
                flow(Organ.CITY, "KIT", CHECK, CHECK, DECISION),
                flow(Organ.CITY, "KIT", CHECK, reviewed),
                flow(Organ.CITY, "KIT", CHECK, jointly),
                flow(Organ.CITY, "KIT", ofTheWindow, DECISION),
                flow(Organ.CITY, "KIT", CHECK, DECISION).effectiveFrom(AUGUST_3.minusDays(1)));

        for (FlowDefinitionDraft.Builder draft : wrong) {
            assertThatThrownBy(() -> publish(Organ.CITY, draft))
                    .as("%s", draft.build())
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(approvals().flowVersions(manager(Organ.CITY), "KIT", code(Organ.CITY)))
                .isEmpty();
    }

    @Test
    @Requirement({"APR-006", "REV-001"})
    default void letsWhoManagesTheDivisionPublishAndNobodyElse() {
        clock().moveTo(AUGUST_3);
        String item = FlowFixtures.codeOf(freshItem());
        FlowDefinitionDraft.Builder draft = flow(Organ.CITY, item, CHECK, DECISION);

        assertThatThrownBy(() ->
                        approvals().publishFlow(manager(Organ.NEIGHBOUR_CITY), IdempotencyKey.fresh(), draft.build()))
                .isInstanceOf(NotFoundException.class);
        publish(Organ.CITY, draft.follows(0));

        assertThatThrownBy(() -> publish(Organ.CITY, draft.follows(0))).isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAPublicationInTheAuditTrail() {
        clock().moveTo(AUGUST_3);
        Caller fresh = cast().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        FlowDefinitionDraft.Builder draft = flow(Organ.CITY, FlowFixtures.codeOf(freshItem()), CHECK, DECISION);

        FlowDefinition published = approvals().publishFlow(fresh, IdempotencyKey.fresh(), draft.build());

        assertThat(Entries.doneBy(candidate(), fresh)).contains("ApprovalService.publishFlow");
        assertThat(Entries.doneTo(
                        candidate(), FlowPublished.subjectOf(published.item(), cast().divisionOf(Organ.CITY))))
                .containsExactly("ApprovalService.publishFlow");
    }

    @Test
    @Requirement("APR-007")
    default void keepsTheVersionOnWhichItStarted() {
        ServiceItem item = itemOn(CHECK, LEGAL, DECISION);
        String code = FlowFixtures.codeOf(item);
        FlowDefinition first = find(code);
        Approval old = startedBy(people(), item);

        FlowDefinition second =
                publish(Organ.CITY, flow(Organ.CITY, code, LEGAL, DECISION).effectiveFrom(AUGUST_4));
        assertThat(approvals().flowVersions(head(), code, code(Organ.CITY)))
                .as("with the version to come")
                .containsExactly(second, first);
        clock().moveTo(AUGUST_4);

        assertThat(approvals().findFlowOf(head(), old.id())).contains(first);
        Approval checked = agreed(people().reviewer(), old);
        assertThat(checked.step()).isEqualTo("legal");
        assertThat(checked.flow()).isEqualTo(old.flow());
        Approval started = startedBy(people(), item);
        assertThat(started.step()).isEqualTo("legal");
        assertThat(approvals().findFlowOf(head(), started.id())).contains(second);
        assertThat(approvals().flowVersions(head(), code, code(Organ.CITY))).containsExactly(second, first);
    }

    @Test
    @Requirement("APR-008")
    default void waitsForAllWhereTheStepIsJoint() {
        Step joint = Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD);
        People people = people();
        Approval waiting = startedBy(people, itemOn(joint, DECISION));

        Approval half = agreed(head(), waiting);
        assertThat(half.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(half.step()).isEqualTo("joint");
        assertThat(half.signers()).extracting(Signer::post).containsExactly(Post.REVIEWER);
        assertThat(half.revision()).isNotEqualTo(waiting.revision());
        assertThatThrownBy(() -> agreed(head(), half)).isInstanceOf(RuleViolatedException.class);

        assertThat(agreed(people.reviewer(), half).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement("APR-008")
    default void leavesTheOthersTheirSeatsWhereTheStepIsJoint() {
        Step joint = Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD);

        for (Caller first : List.of(head(), people().reviewer())) {
            Approval waiting = startedBy(people(), itemOn(joint, DECISION));
            assertThat(waiting.signers()).extracting(Signer::seat).containsExactly(0, 1);

            assertThat(agreed(first, waiting).signers())
                    .singleElement()
                    .satisfies(left -> assertThat(waiting.signers()).contains(left));
        }
    }

    @Test
    @Requirement("APR-009")
    default void goesOnWithTheFirstWhereAnyOfSeveralMaySign() {
        Step any = Step.of("any", "或签", StepMode.ANY_OF, Post.REVIEWER, Post.HEAD);
        Approval waiting = startedBy(people(), itemOn(any, DECISION));

        Approval reviewed = agreed(head(), waiting);

        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.signatures()).hasSize(1);
    }

    @Test
    @Requirement("APR-010")
    default void goesBackToTheStepThatIsChosen() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, LEGAL, DECISION));
        Approval checked = agreed(people.reviewer(), waiting);
        for (String none : List.of("legal", "decision", "nonsense")) {
            assertThatThrownBy(() -> approvals().review(head(), checked.id(), checked.revision(), back(none)))
                    .as(none)
                    .isInstanceOf(InvalidInputException.class);
        }

        Approval back = approvals().review(head(), checked.id(), checked.revision(), back("check"));
        assertThat(back.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(back.step()).isEqualTo("check");

        Approval again = agreed(head(), agreed(people.reviewer(), back));
        assertThat(again.state()).isEqualTo(ApprovalState.REVIEWED);
        Approval byDecider = approvals().review(people.decider(), again.id(), again.revision(), back("legal"));
        assertThat(byDecider.step()).isEqualTo("legal");
        assertThat(byDecider.signatures())
                .extracting(Signature::toStep)
                .containsExactly(null, "check", null, null, "legal");
    }

    @Test
    @Requirement({"APR-010", "APR-006"})
    default void tellsEachStepToWhichItComesAndTheEndOfTheReviews() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK, LEGAL, DECISION));
        Approval checked = agreed(people.reviewer(), waiting);
        Approval back = approvals().review(head(), checked.id(), checked.revision(), back("check"));
        Approval again = agreed(people.reviewer(), back);
        clock().settle();

        assertThat(told(waiting)).containsExactly(moved(checked, "legal"), moved(back, "check"), moved(again, "legal"));
        Approval reviewed = agreed(head(), again);
        clock().settle();
        assertThat(told(waiting))
                .hasSize(4)
                .endsWith(new ApprovalReviewed(
                        reviewed.subject(), reviewed.id(), reviewed.organ(), Opinion.AGREE, reviewed.revision()));
    }

    private List<Event> told(Approval of) {
        return candidate().eventsAbout(of.subject()).stream()
                .filter(event -> event instanceof ApprovalMoved || event instanceof ApprovalReviewed)
                .toList();
    }

    private static ApprovalMoved moved(Approval to, String step) {
        return new ApprovalMoved(to.subject(), to.id(), to.organ(), step, to.revision());
    }

    @Test
    @Requirement("APR-001")
    default void letsNobodySignTwoSteps() {
        Caller both = cast().official(Organ.CITY, Post.REVIEWER, Post.HEAD);
        Approval waiting = startedBy(people(), itemOn(CHECK, LEGAL, DECISION));

        Approval checked = agreed(both, waiting);

        assertThatThrownBy(() -> agreed(both, checked)).isInstanceOf(RuleViolatedException.class);
        FlowStep legal =
                approvals().findFlowOf(both, checked.id()).orElseThrow().steps().get(1);
        assertThat(legal.samePersons()).isFalse();
    }

    private FlowDefinition find(@Nullable String item) {
        return approvals()
                .findFlow(head(), item, code(Organ.CITY), null)
                .orElseThrow(() -> new AssertionError("There is no flow"));
    }

    private String code(Organ organ) {
        return cast().divisionCodeOf(organ).value();
    }
}
