package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** The intake of cases: its five outcomes, the notice, and what silence means (LIC-001 to LIC-003). */
public interface CaseIntakeContract extends CaseFixtures {

    /** A Wednesday before the Spring Festival; five working days later is the 25th. */
    LocalDate BEFORE_SPRING_FESTIVAL = LocalDate.of(2026, 2, 11);

    /** A Tuesday before Labour Day; five working days later is Friday, the 8th of May. */
    LocalDate BEFORE_LABOUR_DAY = LocalDate.of(2026, 4, 28);

    @Test
    @Requirement({"LIC-001", "CAL-001"})
    default void startsTheClockOfTheIntakeForAPermit() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, BEFORE_SPRING_FESTIVAL);

        assertThat(submitted.receivedOn()).isEqualTo(BEFORE_SPRING_FESTIVAL);
        assertThat(statutoryEnd(submitted)).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(clockOf(submitted, ClockKind.STATUTORY).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    @Requirement("LIC-003")
    default void acceptsWithADatedDocument() {
        People people = people();

        Case accepted = accepted(people, Kind.PERMIT, BEFORE_LABOUR_DAY);

        assertThat(accepted.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(accepted.acceptedOn()).isEqualTo(BEFORE_LABOUR_DAY);
        assertThat(accepted.deemedAccepted()).isFalse();
        assertThat(last(people, accepted).step()).isEqualTo(CaseStep.ACCEPT);
        assertThat(last(people, accepted).documents()).isNotEmpty();
    }

    @Test
    @Requirement("LIC-001")
    default void tellsAtOnceThatNothingHasToBeAppliedFor() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);

        Case refused = refuse(people, submitted, "NOT_REQUIRED", "《示范条例》第五条", null);

        assertThat(refused.state()).isEqualTo(CaseState.NOT_REQUIRED);
        assertBasis(people, refused, "《示范条例》第五条");
    }

    @Test
    @Requirement({"LIC-001", "LIC-003"})
    default void namesTheRightOrganWhereItIsNotCompetent() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);

        assertThatThrownBy(() -> refuse(people, submitted, "WRONG_ORGAN", null, null))
                .isInstanceOf(InvalidInputException.class);
        RefusalDraft itself =
                new RefusalDraft("WRONG_ORGAN", "理由如下。", null, submitted.organ().toString(), null);
        assertThatThrownBy(() -> function().refuse(people.handler(), submitted.id(), submitted.revision(), itself))
                .isInstanceOf(InvalidInputException.class);
        Case refused = refuse(people, submitted, "WRONG_ORGAN", "《示范条例》第六条", "市交通运输局");

        assertThat(refused.state()).isEqualTo(CaseState.WRONG_ORGAN);
        assertThat(refused.refusal()).isNotNull().satisfies(refusal -> {
            assertThat(refusal.rightOrganName()).isEqualTo("市交通运输局");
            assertThat(refusal.on()).isEqualTo(BEFORE_LABOUR_DAY);
            assertThat(refusal.document()).isNotNull();
        });
        assertBasis(people, refused, "《示范条例》第六条");
    }

    private void assertBasis(People people, Case refused, String basis) {
        for (Case each : List.of(refused, seenBy(people.applicant(), refused))) {
            assertThat(each.refusal())
                    .isNotNull()
                    .satisfies(refusal -> assertThat(refusal.basis()).isEqualTo(basis));
        }
    }

    @Test
    @Requirement("LIC-003")
    default void wantsTheLawThatARefusalRestsOn() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);

        assertThatThrownBy(() -> refuse(people, submitted, "NOT_ACCEPTED", null, null))
                .isInstanceOf(InvalidInputException.class);
        assertThat(refuse(people, submitted, "NOT_ACCEPTED", "《中华人民共和国行政许可法》第七十八条", null)
                        .state())
                .isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    @Requirement("LIC-001")
    default void letsAnErrorBeCorrectedWhileTheClockRunsOn() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_SPRING_FESTIVAL);
        LocalDate end = statutoryEnd(submitted);
        clock().moveTo(LocalDate.of(2026, 2, 12));

        Case correcting = function()
                .correct(
                        people.handler(),
                        submitted.id(),
                        submitted.revision(),
                        CorrectionDraft.builder().problem("用途写错").build());
        CaseDraft mended = CaseDraft.builder()
                .item(submitted.item().item().toString())
                .field("用途", "公益宣传")
                .material(attachment(people.applicant(), ItemFixtures.FORM))
                .build();
        Case changed = function().change(people.applicant(), correcting.id(), correcting.revision(), mended);
        Case again = function().submit(people.applicant(), changed.id(), changed.revision());

        assertThat(correcting.state()).isEqualTo(CaseState.CORRECTING);
        assertThat(correcting.correction()).isEqualTo("用途写错");
        assertThat(again.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(again.correction()).isNull();
        assertThat(again.form()).isEqualTo(Map.of("用途", "公益宣传"));
        assertThat(again.materials()).isEqualTo(changed.materials()).isNotEqualTo(submitted.materials());
        assertThat(again.number()).isEqualTo(submitted.number());
        assertThat(again.receivedOn()).isEqualTo(BEFORE_SPRING_FESTIVAL);
        assertThat(statutoryEnd(again)).isEqualTo(end);
        assertThat(again.clocks()).hasSameSizeAs(submitted.clocks());
    }

    @Test
    @Requirement("LIC-001")
    default void tellsOnceEverythingThatIsMissing() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        clock().moveTo(LocalDate.of(2026, 5, 8));

        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());

        assertThat(noticed.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
        assertThat(noticed.supplementNotice()).isNotNull().satisfies(notice -> {
            assertThat(notice.givenOn()).isEqualTo(LocalDate.of(2026, 5, 8));
            assertThat(notice.demands()).hasSize(2);
            assertThat(notice.document()).isNotNull();
        });
        assertThat(noticed.clocks())
                .noneMatch(each -> each.state() == DeadlineState.RUNNING || each.state() == DeadlineState.LAPSED);
    }

    @Test
    @Requirement("LIC-001")
    default void refusesASecondNotice() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        assertRule(
                "LIC-001",
                () -> function().requestSupplement(people.handler(), noticed.id(), noticed.revision(), notice()));

        Case supplemented = supplemented(people, noticed);
        assertRule(
                "LIC-001",
                () -> function()
                        .requestSupplement(people.handler(), supplemented.id(), supplemented.revision(), notice()));
    }

    @Test
    @Requirement("LIC-016")
    default void refusesToDemandWhatSharingProvides() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        SupplementNoticeDraft demand = SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder()
                        .material(ItemFixtures.SHARED)
                        .problem("缺少营业执照")
                        .build())
                .supplyBy(LATE_IN_THE_YEAR)
                .build();

        assertRule(
                "LIC-016",
                () -> function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), demand));
    }

    @Test
    @Requirement("LIC-001")
    default void wantsAllThatTheNoticeNamed() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        SupplementDraft half = SupplementDraft.builder().field("面积", "12").build();

        assertThatThrownBy(() -> function().supplement(people.applicant(), noticed.id(), noticed.revision(), half))
                .isInstanceOf(InvalidInputException.class);
        assertThat(seenBy(people.applicant(), noticed).state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
    }

    @Test
    @Requirement("LIC-001")
    default void wantsADemandedFieldAnsweredAnew() {
        People people = people();
        clock().moveTo(BEFORE_LABOUR_DAY);
        CaseDraft draft =
                application(people.applicant(), Kind.PERMIT).field("面积", "10").build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());
        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        SupplementDraft unanswered = SupplementDraft.builder()
                .material(attachment(people.applicant(), ItemFixtures.OPTIONAL))
                .build();

        assertThat(violated(
                        () -> function().supplement(people.applicant(), noticed.id(), noticed.revision(), unanswered)))
                .containsExactly("form.面积");
        assertThat(seenBy(people.applicant(), noticed)).isEqualTo(noticed);
    }

    @Test
    @Requirement({"LIC-001", "LIC-002"})
    default void runsANewClockOfTheIntakeFromTheSupplement() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_SPRING_FESTIVAL);
        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        clock().moveTo(LocalDate.of(2026, 3, 30));

        Case supplemented = supplemented(people, noticed);
        assertThat(supplemented.state()).isEqualTo(CaseState.SUPPLEMENTED);
        assertThat(supplemented.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(statutoryEnd(supplemented)).isEqualTo(LocalDate.of(2026, 4, 7));

        clock().moveTo(LocalDate.of(2026, 4, 8));
        Case deemed = seenBy(people.applicant(), supplemented);
        assertThat(deemed.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(deemed.deemedAccepted()).isTrue();
        assertThat(deemed.acceptedOn()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    @Requirement("LIC-001")
    default void hasToAcceptWhatWasSupplementedWhole() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        Case noticed = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        Case supplemented = supplemented(people, noticed);

        assertRule("LIC-001", () -> refuse(people, supplemented, "NOT_ACCEPTED", "《某条例》第一条", null));
        assertThat(function()
                        .accept(people.handler(), supplemented.id(), supplemented.revision())
                        .state())
                .isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Requirement("LIC-001")
    default void refusesForWantOfASupplementOnlyAfterItsTime() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        Case noticed = function()
                .requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice("2026-05-20"));

        clock().moveTo(LocalDate.of(2026, 5, 20));
        assertRule("LIC-001", () -> refuse(people, noticed, "NOT_ACCEPTED", "《某条例》第一条", null));
        clock().moveTo(LocalDate.of(2026, 5, 21));
        Case current = seenBy(people.handler(), noticed);

        assertThat(refuse(people, current, "NOT_ACCEPTED", "《某条例》第一条", null).state())
                .isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    @Requirement("LIC-002")
    default void stillTakesTheNoticeOnTheLastDay() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_SPRING_FESTIVAL);
        clock().moveTo(LocalDate.of(2026, 2, 25));

        Case current = seenBy(people.handler(), submitted);

        assertThat(function()
                        .requestSupplement(people.handler(), current.id(), current.revision(), notice())
                        .state())
                .isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
    }

    @Test
    @Requirement("LIC-002")
    default void deemsAcceptedFromTheDayOfReceiptWhereTheOrganWasSilent() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_SPRING_FESTIVAL);

        clock().moveTo(LocalDate.of(2026, 2, 26));
        Case deemed = seenBy(people.applicant(), submitted);

        assertThat(deemed.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(deemed.deemedAccepted()).isTrue();
        assertThat(deemed.acceptedOn()).isEqualTo(BEFORE_SPRING_FESTIVAL);
        assertThat(statutoryEnd(deemed)).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    @Requirement("LIC-002")
    default void actsOnceAfterADowntimeAndRecordsBothDates() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);

        clock().moveTo(LocalDate.of(2026, 5, 14));
        clock().moveTo(LocalDate.of(2026, 5, 15));
        List<HistoryEntry> steps = function().history(people.applicant(), submitted.id()).stream()
                .filter(entry -> entry.step() == CaseStep.DEEM_ACCEPTED)
                .toList();

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).legalDate()).isEqualTo(BEFORE_LABOUR_DAY);
        assertThat(LocalDate.ofInstant(steps.get(0).endedAt(), org.zhengwu.tck.TestClock.ZONE))
                .isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    @Requirement("LIC-002")
    default void refusesEveryIntakeOutcomeOnceTheLawHasAccepted() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, BEFORE_LABOUR_DAY);
        clock().moveTo(LocalDate.of(2026, 5, 9));
        Case deemed = seenBy(people.handler(), submitted);
        CaseService cases = function();

        assertThat(deemed.deemedAccepted()).isTrue();
        assertRule("LIC-002", () -> cases.accept(people.handler(), deemed.id(), deemed.revision()));
        assertRule("LIC-002", () -> refuse(people, deemed, "NOT_ACCEPTED", "《某条例》第一条", null));
        assertRule(
                "LIC-002", () -> cases.requestSupplement(people.handler(), deemed.id(), deemed.revision(), notice()));
    }

    @Test
    @Requirement({"LIC-001", "LIC-002"})
    default void leavesItemsThatAreNoPermitsToTheirOwnLimits() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.CONFIRMATION, BEFORE_LABOUR_DAY);

        clock().moveTo(LocalDate.of(2026, 6, 1));
        Case still = seenBy(people.handler(), submitted);

        assertThat(submitted.clocks()).isEmpty();
        assertThat(still.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(still.deemedAccepted()).isFalse();
    }

    private HistoryEntry last(People people, Case about) {
        List<HistoryEntry> history = function().history(people.applicant(), about.id());
        return history.get(history.size() - 1);
    }

    private Case supplemented(People people, Case noticed) {
        SupplementDraft draft = SupplementDraft.builder()
                .field("面积", "12")
                .material(attachment(people.applicant(), ItemFixtures.OPTIONAL))
                .build();
        return function().supplement(people.applicant(), noticed.id(), noticed.revision(), draft);
    }

    private Case refuse(People people, Case about, String outcome, @Nullable String basis, @Nullable String organName) {
        RefusalDraft draft = new RefusalDraft(outcome, "理由如下。", basis, null, organName);
        return function().refuse(people.handler(), about.id(), about.revision(), draft);
    }
}
