package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CaseFixtures.People;

/** How flows are published, told and found. */
public interface FlowPublicationContract extends FlowFixtures {

    @Test
    @Requirement({"APR-006", "EVT-001"})
    default void tellsEachPublication() {
        String code = FlowFixtures.codeOf(itemOn(CHECK, DECISION));
        FlowDefinition second = publishFlow(Organ.CITY, code, LEGAL, DECISION);
        DivisionId city = cast().divisionOf(Organ.CITY);
        clock().settle();

        assertThat(candidate().eventsAbout(FlowPublished.subjectOf(code, city)))
                .containsExactly(new FlowPublished(code, city, 1), new FlowPublished(code, city, second.version()));
    }

    @Test
    @Requirement({"APR-006", "ACC-004"})
    default void letsNobodyPublishBeyondTheOwnDivisions() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        FlowDefinitionDraft inTheCity = flow(Organ.CITY, code, CHECK, DECISION).build();
        String province = cast().divisionCodeOf(Organ.PROVINCE).value();

        for (String beyond : Arrays.asList(null, "000000", province)) {
            FlowDefinitionDraft draft = new FlowDefinitionDraft(
                    code,
                    beyond,
                    null,
                    inTheCity.effectiveFrom(),
                    inTheCity.name(),
                    null,
                    inTheCity.basis(),
                    inTheCity.steps());
            assertThatThrownBy(() -> approvals().publishFlow(manager(Organ.CITY), IdempotencyKey.fresh(), draft))
                    .as("%s", beyond)
                    .isInstanceOf(NotFoundException.class);
            assertThat(approvals().flowVersions(head(), code, beyond)).isEmpty();
        }
    }

    @Test
    @Requirement("IDM-001")
    default void publishesOneVersionForOneKey() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        FlowDefinitionDraft draft = flow(Organ.CITY, code, CHECK, DECISION).build();
        IdempotencyKey key = IdempotencyKey.fresh();
        FlowDefinition first = approvals().publishFlow(manager(Organ.CITY), key, draft);

        assertThat(assertDoesNotThrow(() -> approvals().publishFlow(manager(Organ.CITY), key, draft)))
                .isEqualTo(first);
        assertThat(approvals().flowVersions(head(), code, city())).containsExactly(first);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfAFlowForAnotherOne() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        IdempotencyKey key = IdempotencyKey.fresh();
        approvals()
                .publishFlow(
                        manager(Organ.CITY),
                        key,
                        flow(Organ.CITY, code, CHECK, DECISION).build());

        assertThatThrownBy(() -> approvals()
                        .publishFlow(
                                manager(Organ.CITY),
                                key,
                                flow(Organ.CITY, code, LEGAL, DECISION).build()))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    @Requirement("APR-007")
    default void beginsNoVersionBeforeTheOneBefore() {
        clock().moveTo(AUGUST_3);
        String code = FlowFixtures.codeOf(freshItem());
        publish(Organ.CITY, flow(Organ.CITY, code, CHECK, DECISION).effectiveFrom(AUGUST_4));

        assertThat(violated(() -> publish(Organ.CITY, flow(Organ.CITY, code, LEGAL, DECISION))))
                .containsExactly("effectiveFrom");
        FlowDefinition sameDay = assertDoesNotThrow(() ->
                publish(Organ.CITY, flow(Organ.CITY, code, LEGAL, DECISION).effectiveFrom(AUGUST_4)));
        assertThat(approvals().findFlow(head(), code, city(), AUGUST_4.toString()))
                .contains(sameDay);
    }

    @Test
    @Requirement("APR-006")
    default void refusesADayAndADivisionThatAreNone() {
        assertThat(violated(() -> approvals().findFlow(head(), null, city(), "2026-02-30")))
                .containsExactly("on");
        assertThat(violated(() -> approvals().findFlow(head(), null, "999999", null)))
                .containsExactly("division");
        assertThat(violated(() -> approvals().flowVersions(head(), null, "999999")))
                .containsExactly("division");
        assertThat(approvals().findFlow(head(), null, null, null)).isPresent();
    }

    @Test
    @Requirement("APR-006")
    default void tellsEveryViolationOfAFlowAtOnce() {
        Step wrong = new Step("CHECK 1", " ", null, "ALL", List.of("RECEIVER"), null, null, null, null);
        Step nobody = new Step("nobody", "无人", null, "ONE", null, null, null, null, null);
        Step jointly = new Step("hearing", "听证", null, "JOINT", List.of("REVIEWER"), null, null, true, null);
        FlowDefinitionDraft draft = FlowDefinitionDraft.builder()
                .item("a b")
                .follows(-1)
                .step(wrong)
                .step(nobody)
                .step(jointly)
                .step(DECISION)
                .build();

        assertThat(violated(() -> approvals().publishFlow(manager(Organ.CITY), IdempotencyKey.fresh(), draft)))
                .containsExactlyInAnyOrder(
                        "item",
                        "follows",
                        "effectiveFrom",
                        "name",
                        "basis",
                        "steps[0].id",
                        "steps[0].name",
                        "steps[0].mode",
                        "steps[0].posts",
                        "steps[1].posts",
                        "steps[2].hearing");
    }

    @Test
    @Requirement({"APR-006", "APR-001"})
    default void letsThePersonsOfAStepSignAndOneSignTwoStepsWhereTheFlowSaysSo() {
        People people = people();
        Caller named = cast().official(Organ.CITY, Post.REVIEWER);
        Caller handler = cast().official(Organ.CITY, Post.HANDLER, Post.REVIEWER);
        Step byName = new Step(
                "check", "初审", null, "ONE", null, List.of(named.account().toString()), null, null, null);
        Step sameAgain = new Step("again", "复审", null, "ONE", List.of("REVIEWER"), null, true, null, null);
        Approval waiting = startedBy(
                new People(people.applicant(), handler, people.reviewer(), people.decider()),
                itemOn(byName, sameAgain, DECISION));

        assertThat(waiting.signers()).containsExactly(new Signer(0, null, named.account()));
        assertThatThrownBy(() -> agreed(people.reviewer(), waiting)).isInstanceOf(RuleViolatedException.class);
        Approval checked = agreed(named, waiting);
        assertThatThrownBy(() -> agreed(handler, checked)).isInstanceOf(RuleViolatedException.class);
        assertThat(assertDoesNotThrow(() -> agreed(named, checked)).state()).isEqualTo(ApprovalState.REVIEWED);
    }

    private String city() {
        return cast().divisionCodeOf(Organ.CITY).value();
    }
}
