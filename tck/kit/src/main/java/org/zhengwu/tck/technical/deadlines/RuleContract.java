package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.deadlines.BasisKind;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RuleDraftBuilder;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.Requirement;

/** Time limits as data: what the law says in the whole country, and what a region may change. */
public interface RuleContract extends FunctionContract<DeadlineService> {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Override
    default DeadlineService function() {
        return candidate().service(DeadlineService.class);
    }

    @Test
    @Requirement({"LIC-001", "LIC-002", "LIC-004", "LIC-005", "LIC-008", "LIC-010"})
    default void holdsTheLimitsOfTheLawOfPermits() {
        clock().moveTo(TODAY);
        Map<String, Limit> expected = Map.of(
                "permit-supplement-notice", new Limit(5, LimitUnit.WORKING_DAY),
                "permit-decision", new Limit(20, LimitUnit.WORKING_DAY),
                "permit-decision-joint", new Limit(45, LimitUnit.WORKING_DAY),
                "permit-delivery", new Limit(10, LimitUnit.WORKING_DAY),
                "permit-verification", new Limit(5, LimitUnit.WORKING_DAY));

        expected.forEach((matter, limit) -> {
            TimeLimitRule rule = rule("330106", matter);
            assertThat(rule.limit()).as(matter).isEqualTo(limit);
            assertThat(rule.basis()).as(matter).contains("《中华人民共和国行政许可法》");
            assertThat(rule.requirement()).as(matter).startsWith("LIC-");
        });
        assertThat(rule("330106", "permit-supplement-notice").lapse()).isEqualTo(LapseAction.DEEMED_ACCEPTED);
    }

    @Test
    @Requirement({"LIC-004", "LIC-005"})
    default void namesWhoExtendsAndByHowMuch() {
        clock().moveTo(TODAY);

        assertThat(rule("330106", "permit-decision").extension())
                .isEqualTo(new TimeLimitRule.Extension(new Limit(10, LimitUnit.WORKING_DAY), Post.HEAD));
        assertThat(rule("330106", "permit-decision-joint").extension())
                .isEqualTo(new TimeLimitRule.Extension(new Limit(15, LimitUnit.WORKING_DAY), Post.GOVERNMENT_HEAD));
    }

    @Test
    @Requirement("LIC-007")
    default void namesTheProceduresThatStopTheDecision() {
        clock().moveTo(TODAY);

        assertThat(rule("330106", "permit-decision").stopEvents())
                .contains(
                        "hearing",
                        "tender",
                        "auction",
                        "inspection",
                        "testing",
                        "quarantine",
                        "appraisal",
                        "expert-review");
    }

    @Test
    @Requirement({"LIC-011", "LIC-012"})
    default void holdsTheLimitsOfHearingsAndRenewals() {
        clock().moveTo(TODAY);
        TimeLimitRule request = rule("330106", "permit-hearing-request");
        TimeLimitRule notice = rule("330106", "permit-hearing-notice");
        TimeLimitRule renewal = rule("330106", "permit-renewal-application");

        assertThat(request.limit()).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
        assertThat(request.bearer()).isEqualTo(Bearer.PARTY);
        assertThat(rule("330106", "permit-hearing").limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(notice.limit()).isEqualTo(new Limit(7, LimitUnit.CALENDAR_DAY));
        assertThat(notice.direction()).isEqualTo(Direction.BACKWARD);
        assertThat(renewal.limit()).isEqualTo(new Limit(30, LimitUnit.CALENDAR_DAY));
        assertThat(renewal.direction()).isEqualTo(Direction.BACKWARD);
        assertThat(rule("330106", "permit-renewal-decision").lapse()).isEqualTo(LapseAction.DEEMED_RENEWED);
    }

    @Test
    @Requirement({"ITM-010", "LIC-004"})
    default void refusesARegionThatLoosensALimitWithoutALaw() {
        clock().moveTo(TODAY);
        RuleDraft looser =
                decision("330500", 25).basis(BasisKind.RULE, "市规章第三条").build();

        assertThatThrownBy(() -> publish(looser)).isInstanceOf(InvalidInputException.class);
        assertThat(rule("330500", "permit-decision").limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
    }

    @Test
    @Requirement({"ITM-010", "LIC-004"})
    default void letsARegionLoosenALimitByALocalRegulationThatItCites() {
        clock().moveTo(TODAY);
        RuleDraft citing = decision("330600", 30)
                .basis(BasisKind.LOCAL_REGULATION, "《绍兴市市容和环境卫生管理条例》第十条")
                .build();

        publish(citing);

        assertThat(rule("330600", "permit-decision").limit()).isEqualTo(new Limit(30, LimitUnit.WORKING_DAY));
        assertThat(rule("330106", "permit-decision").limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
    }

    @Test
    @Requirement("ITM-010")
    default void letsARegionTightenALimitForItselfAndForThoseBelow() {
        clock().moveTo(TODAY);

        RulePublication published =
                publish(decision("330700", 15).basis(BasisKind.RULE, "市规章第五条").build());

        assertThat(published.rule().version()).isPositive();
        assertThat(rule("330702", "permit-decision").limit()).isEqualTo(new Limit(15, LimitUnit.WORKING_DAY));
        assertThat(rule("330106", "permit-decision").limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
    }

    @Test
    @Requirement("ITM-010")
    default void letsARegionGiveAPartyMoreTimeButNoLess() {
        clock().moveTo(TODAY);

        assertThatThrownBy(() -> publish(hearingRequest("330502", 4).build()))
                .isInstanceOf(InvalidInputException.class);
        publish(hearingRequest("330502", 6).build());

        assertThat(rule("330502", "permit-hearing-request").limit()).isEqualTo(new Limit(6, LimitUnit.WORKING_DAY));
    }

    private static RuleDraftBuilder hearingRequest(String division, int days) {
        return RuleDraft.builder()
                .matter("permit-hearing-request")
                .limit(days, LimitUnit.WORKING_DAY)
                .bearer(Bearer.PARTY)
                .startEvent("hearing-right-told")
                .stopEvents(List.of())
                .basis(BasisKind.RULE, "市规章第七条")
                .division(DivisionCode.of(division))
                .validFrom(TODAY);
    }

    @Test
    @Requirement("LIC-007")
    default void takesNoRuleThatLeavesOpenWhatStopsTheClock() {
        clock().moveTo(TODAY);
        RuleDraftBuilder draft = silent("330702", 15).basis(BasisKind.RULE, "市规章第五条");

        assertThatThrownBy(() -> publish(draft.build()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("stopEvents"));
        assertThat(publish(draft.stopEvents(List.of()).build()).rule().stopEvents())
                .isEmpty();
    }

    @Test
    @Requirement("IDM-001")
    default void publishesOneVersionOfARuleForOneKey() {
        clock().moveTo(TODAY);
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        IdempotencyKey key = IdempotencyKey.fresh();
        RuleDraft draft = decision("330703", 12).basis(BasisKind.RULE, "市规章第六条").build();

        RulePublication first = function().publishRule(manager, key, draft);

        assertThat(assertDoesNotThrow(() -> function().publishRule(manager, key, draft)))
                .isEqualTo(first);
    }

    @Test
    @Requirement({"LIC-022", "DLN-001"})
    default void refusesAPromiseWithALegalConsequence() {
        clock().moveTo(TODAY);
        RuleDraft wrong = RuleDraft.builder()
                .matter("promise")
                .kind(ClockKind.PROMISED)
                .limit(5, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .stopEvents(List.of())
                .lapse(LapseAction.DEEMED_ACCEPTED)
                .basis(BasisKind.PROMISE, "承诺")
                .division(DivisionCode.of("330800"))
                .validFrom(TODAY)
                .build();

        assertThatThrownBy(() -> publish(wrong)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("ACC-004")
    default void letsNobodyPublishForADivisionOutOfReach() {
        clock().moveTo(TODAY);
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        RuleDraft elsewhere =
                decision("330200", 15).basis(BasisKind.RULE, "市规章第五条").build();

        assertThatThrownBy(() -> function().publishRule(manager, IdempotencyKey.fresh(), elsewhere))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("CAL-002")
    default void keepsTheUnitOfEachLimitApart() {
        clock().moveTo(TODAY);
        List<TimeLimitRule> rules = function().rules(cast().visitor(), "330106");

        assertThat(rules)
                .filteredOn(rule -> rule.basis().contains("《中华人民共和国行政许可法》"))
                .extracting(rule -> rule.limit() == null ? null : rule.limit().unit())
                .contains(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY);
        assertThat(function()
                        .compute(
                                cast().visitor(),
                                ComputationRequest.of(TODAY, 15, LimitUnit.CALENDAR_DAY, DivisionCode.of("330106")))
                        .end())
                .isEqualTo(LocalDate.of(2026, 3, 17));
    }

    private RulePublication publish(RuleDraft draft) {
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        return function().publishRule(manager, IdempotencyKey.fresh(), draft);
    }

    private static RuleDraftBuilder decision(String division, int days) {
        return silent(division, days).stopEvents(List.of("hearing", "testing", "expert-review"));
    }

    private static RuleDraftBuilder silent(String division, int days) {
        return RuleDraft.builder()
                .id("permit-decision")
                .matter("permit-decision")
                .kind(ClockKind.STATUTORY)
                .limit(days, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .division(DivisionCode.of(division))
                .validFrom(TODAY);
    }

    private TimeLimitRule rule(String division, String matter) {
        return function().rules(cast().visitor(), division).stream()
                .filter(each -> each.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no rule for " + matter));
    }
}
