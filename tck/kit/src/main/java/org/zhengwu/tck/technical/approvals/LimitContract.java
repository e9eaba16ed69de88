package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ApprovalStepLapsed;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.approvals.SignersChanged;
import org.zhengwu.api.technical.approvals.StepDue;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepLimitDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;

/** How long a step may wait (环节时限), and what follows when that time has run out. */
public interface LimitContract extends FlowFixtures {

    LocalDate AUGUST_6 = LocalDate.of(2026, 8, 6);
    LocalDate FRIDAY = LocalDate.of(2026, 8, 7);
    LocalDate MONDAY = LocalDate.of(2026, 8, 10);
    LocalDate TUESDAY = LocalDate.of(2026, 8, 11);
    LocalDate WEDNESDAY = LocalDate.of(2026, 8, 12);

    String BASIS = "测试时限规定";

    @Test
    @Requirement("APR-017")
    default void tellsWhenEachStepIsDue() {
        People people = people();
        ServiceItem item = itemOn(
                CHECK.within(urging(2, LimitUnit.WORKING_DAY)),
                LEGAL.within(urging(2, LimitUnit.CALENDAR_DAY)),
                DECISION);
        clock().moveTo(FRIDAY);
        Approval waiting = startedBy(people, item);
        assertThat(due(waiting).dueOn()).isEqualTo(TUESDAY);
        assertThat(due(waiting).overdue()).isFalse();
        assertThat(due(waiting).lapsedAt()).isNull();

        clock().moveTo(TUESDAY);
        assertThat(due(seen(waiting)).overdue()).isFalse();
        clock().moveTo(WEDNESDAY);
        Approval late = seen(waiting);
        assertThat(due(late).overdue()).isTrue();

        Approval checked = agreed(people.reviewer(), late);
        assertThat(due(checked).dueOn()).isEqualTo(WEDNESDAY.plusDays(2));
        assertThat(due(checked).overdue()).isFalse();
        assertThat(clockOf(checked).closedAt()).isNull();
        Approval back = approvals().review(head(), checked.id(), checked.revision(), back("check"));
        assertThat(due(back).dueOn()).isEqualTo(WEDNESDAY.plusDays(2));
        assertThat(due(back).clock()).isNotEqualTo(due(waiting).clock());
        assertThat(clockOf(checked).closedAt()).isNotNull();
        assertThat(agreed(head(), agreed(people.reviewer(), back)).due()).isNull();
    }

    @Test
    @Requirement("APR-017")
    default void explainsWhenAStepIsDue() {
        People people = people();
        Approval waiting = startedBy(people, itemOn(CHECK.within(urging(2, LimitUnit.WORKING_DAY)), DECISION));
        StepDue due = due(waiting);

        Deadline clock = clockOf(waiting);

        assertThat(clock.end()).isEqualTo(due.dueOn());
        assertThat(clock.basis()).isEqualTo(BASIS);
        assertThat(clock.startDay()).isEqualTo(AUGUST_3);
        assertThat(approvals().findFlowOf(head(), waiting.id()).orElseThrow().steps())
                .first()
                .satisfies(step -> assertThat(step.limit()).isNotNull().satisfies(limit -> {
                    assertThat(limit.value()).isEqualTo(2);
                    assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAY);
                    assertThat(limit.basis()).isEqualTo(BASIS);
                }));
    }

    @Test
    @Requirement("APR-017")
    default void tellsWhetherTheLastDayRestsOnAYearThatIsNotAnnounced() {
        Approval soon = startedBy(people(), itemOn(CHECK.within(urging(2, LimitUnit.WORKING_DAY)), DECISION));
        Approval late = startedBy(people(), itemOn(CHECK.within(urging(130, LimitUnit.WORKING_DAY)), DECISION));

        assertThat(due(seen(soon)).provisional()).isFalse();
        assertThat(due(seen(late)).dueOn()).isAfter(LocalDate.of(2026, 12, 31));
        assertThat(due(seen(late)).provisional()).isTrue();
    }

    @Test
    @Requirement("APR-017")
    default void setsNoLimitWhereTheFlowSetsNone() {
        Approval waiting = startedBy(people(), itemOn(CHECK, DECISION));
        assertThat(waiting.due()).isNull();

        clock().moveTo(WEDNESDAY);

        assertThat(seen(waiting)).isEqualTo(waiting);
    }

    @Test
    @Requirement("APR-017")
    default void refusesALimitThatBreaksARule() {
        clock().moveTo(AUGUST_3);
        Step joint = Step.of("joint", "会签", StepMode.JOINT, Post.REVIEWER, Post.HEAD);
        List<Step> wrong = List.of(
                CHECK.within(urging(0, LimitUnit.WORKING_DAY)),
                CHECK.within(new StepLimitDraft(2, null, BASIS, "URGE", null, null)),
                CHECK.within(new StepLimitDraft(2, "WORKING_DAY", " ", "URGE", null, null)),
                CHECK.within(new StepLimitDraft(2, "WORKING_DAY", BASIS, "DECIDE", null, null)),
                CHECK.within(new StepLimitDraft(2, "WORKING_DAY", BASIS, "HAND_OVER", null, null)),
                CHECK.within(handingOver(2, Post.HANDLER)),
                joint.within(handingOver(2, Post.DECIDER)));

        for (Step each : wrong) {
            assertThatThrownBy(() -> publishFlow(Organ.CITY, "KIT-LIMIT", each, DECISION))
                    .as("%s", each)
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() ->
                        publishFlow(Organ.CITY, "KIT-LIMIT", CHECK, DECISION.within(handingOver(2, Post.REVIEWER))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("APR-018")
    default void urgesOnceAndDecidesNothing() {
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Caller signer = cast().official(Organ.CITY, Post.REVIEWER);
        People people = people();
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(CHECK.within(urging(2, LimitUnit.WORKING_DAY)), DECISION));
        Approval named = approvals().transfer(people.reviewer(), waiting.id(), waiting.revision(), draft(signer));
        clock().settle();
        long toSigner = noticesAbout(named, signer);
        long toHandler = noticesAbout(named, handler);

        clock().moveTo(AUGUST_6);
        clock().moveTo(TUESDAY);

        Approval lapsed = seen(named);
        assertThat(lapsed.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(lapsed.step()).isEqualTo("check");
        assertThat(lapsed.signatures()).isEmpty();
        assertThat(lapsed.signers()).isEqualTo(named.signers());
        assertThat(due(lapsed).lapsedAt()).isNotNull();
        assertThat(noticesAbout(named, signer)).isEqualTo(toSigner + 1);
        assertThat(noticesAbout(named, handler)).isEqualTo(toHandler + 1);
        assertThat(lapses(named)).singleElement().satisfies(event -> {
            assertThat(event.step()).isEqualTo("check");
            assertThat(event.done()).isEqualTo(StepLapse.URGE);
            assertThat(event.dueOn()).isEqualTo(due(named).dueOn());
        });
        assertThat(agreed(signer, lapsed).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    @Requirement("APR-018")
    default void handsOverToWhomTheFlowNames() {
        People people = people();
        Approval waiting = startedBy(
                people,
                itemOn(
                        CHECK.within(handingOver(2, Post.HEAD)),
                        LEGAL.within(urging(2, LimitUnit.WORKING_DAY)),
                        DECISION));

        clock().moveTo(AUGUST_6);

        Approval lapsed = seen(waiting);
        assertThat(lapsed.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(lapsed.step()).isEqualTo("check");
        assertThat(lapsed.signers()).containsExactly(new Signer(0, Post.HEAD, null));
        assertThat(lapsed.signatures()).isEmpty();
        assertThat(lapses(waiting)).extracting(ApprovalStepLapsed::done).containsExactly(StepLapse.HAND_OVER);
        assertThat(candidate().eventsAbout(waiting.subject()))
                .contains(new SignersChanged(
                        waiting.subject(), waiting.id(), waiting.organ(), "check", lapsed.revision()));
        assertThatThrownBy(() -> agreed(people.reviewer(), waiting)).isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> agreed(people.reviewer(), lapsed)).isInstanceOf(RuleViolatedException.class);
        assertThat(agreed(head(), lapsed).step()).isEqualTo("legal");
    }

    @Test
    @Requirement("APR-018")
    default void handsADecisionOverAndDecidesNothing() {
        People people = people();
        Step decision = Step.of("decision", "决定", StepMode.ONE, Post.DECIDER).within(handingOver(2, Post.HEAD));
        Case accepted = acceptedBy(people, itemOn(CHECK, decision));
        Approval reviewed = agreed(people.reviewer(), waitingApproval(people.reviewer(), accepted));

        clock().moveTo(AUGUST_6);

        Approval lapsed = seen(reviewed);
        assertThat(lapsed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(lapsed.decision()).isNull();
        assertThat(lapsed.signers()).containsExactly(new Signer(0, Post.HEAD, null));
        Case current = seenBy(people.decider(), accepted);
        assertThatThrownBy(() -> function().decide(people.decider(), current.id(), current.revision(), grant()))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function()
                        .decide(head(), current.id(), current.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
        assertThat(seen(reviewed).due()).isNull();
    }

    private static StepLimitDraft urging(int value, LimitUnit unit) {
        return StepLimitDraft.urging(value, unit, BASIS);
    }

    private static StepLimitDraft handingOver(int value, Post to) {
        return StepLimitDraft.handingOver(value, LimitUnit.WORKING_DAY, BASIS, to);
    }

    private static StepDue due(Approval of) {
        StepDue due = of.due();
        if (due == null) {
            throw new AssertionError("The approval does not tell when its step is due");
        }
        return due;
    }

    private Deadline clockOf(Approval of) {
        return candidate()
                .service(DeadlineService.class)
                .explain(head(), due(of).clock())
                .deadline();
    }

    private Approval seen(Approval of) {
        return approvals().find(head(), of.id()).orElseThrow(() -> new AssertionError("The approval is gone"));
    }

    private List<ApprovalStepLapsed> lapses(Approval of) {
        return candidate().eventsAbout(of.subject()).stream()
                .filter(ApprovalStepLapsed.class::isInstance)
                .map(ApprovalStepLapsed.class::cast)
                .toList();
    }
}
