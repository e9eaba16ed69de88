package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.deadlines.Desk.day;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;

class LapsesTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.on("2026-09-21");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lapsesOnceWithTheLegalDayAndTheActingTime() {
        Deadline clock = desk.start("permit-supplement-notice", "2026-09-21");
        desk.moveTo("2026-09-29");
        assertThat(desk.find(clock.id()).state()).isEqualTo(DeadlineState.RUNNING);

        desk.moveTo("2026-11-02");
        desk.moveTo("2026-11-03");

        assertThat(desk.events(DeadlineLapsed.class))
                .singleElement()
                .isEqualTo(new DeadlineLapsed(
                        clock.subject(),
                        clock.id(),
                        "permit-supplement-notice",
                        ClockKind.STATUTORY,
                        LapseAction.DEEMED_ACCEPTED,
                        day("2026-09-21"),
                        day("2026-09-29"),
                        Desk.noon(day("2026-11-02"))));
        Deadline lapsed = desk.find(clock.id());
        assertThat(lapsed.state()).isEqualTo(DeadlineState.LAPSED);
        assertThat(lapsed.closedAt()).isEqualTo(Desk.noon(day("2026-11-02")));
        assertThat(desk.audited).hasSize(1);
        assertThat(desk.notices).isEmpty();
        refused(() -> desk.clocks().meet(clock.id(), day("2026-09-25")), "consequence-drawn");
        refused(() -> desk.clocks().cancel(clock.id()), "consequence-drawn");
    }

    @Test
    void takesALicenceAsRenewedOnTheDayAfterItsExpiry() {
        Deadline clock = desk.start("permit-renewal-decision", "2026-10-04");
        assertThat(clock.end()).isEqualTo("2026-10-04");

        desk.moveTo("2026-10-05");

        assertThat(desk.events(DeadlineLapsed.class))
                .singleElement()
                .satisfies(each -> assertThat(each.action()).isEqualTo(LapseAction.DEEMED_RENEWED));
    }

    @Test
    void alarmsTheOrganAndKeepsTheOverdueClockOpenForWhatIsStillToBeDone() {
        Deadline clock = desk.start("permit-delivery", "2026-09-01");
        desk.moveTo("2026-09-22");

        assertThat(desk.noticed("deadline.overdue.statutory")).hasSize(1);
        assertThat(due("2026-09-22")).contains(clock.id());

        desk.moveTo("2026-09-23");
        Deadline met = desk.clocks().meet(clock.id(), day("2026-09-23"));
        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.closedAt()).isEqualTo(Desk.noon(day("2026-09-23")));
        assertThat(due("2026-12-31")).isEmpty();
    }

    @Test
    void runsTheLimitOfAnInspectionThatOnlyAFunctionOfTheRegionStarts() {
        Deadline inspection = desk.start("permit-verification", "2026-09-21");
        assertThat(inspection.end()).isEqualTo("2026-09-29");
        assertThat(inspection.basis()).contains("第五十五条");

        desk.moveTo("2026-09-30");

        assertThat(desk.events(DeadlineLapsed.class)).singleElement().satisfies(lapsed -> {
            assertThat(lapsed.matter()).isEqualTo("permit-verification");
            assertThat(lapsed.action()).isEqualTo(LapseAction.ALARM);
            assertThat(lapsed.subject()).isEqualTo(inspection.subject());
        });
        assertThat(desk.clocks().meet(inspection.id(), day("2026-09-30")).state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void tellsAnOverrunThatTheTimerDidNotSee() {
        Deadline clock = desk.startWithOwnLimit("permit-decision", ClockKind.PROMISED, 2, "2026-09-07");

        desk.clocks().meet(clock.id(), day("2026-09-21"));
        desk.moveTo("2026-09-22");

        assertThat(desk.events(DeadlineLapsed.class)).hasSize(1);
        assertThat(desk.noticed("deadline.overdue.promised")).hasSize(1);
    }

    @Test
    void refusesAnActThatTheLawHasOvertaken() {
        Deadline clock = desk.start("permit-supplement-notice", "2026-09-07");

        refused(() -> desk.clocks().meet(clock.id(), day("2026-09-21")), "consequence-drawn");
        assertThat(desk.clocks().meet(clock.id(), day("2026-09-14")).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void standsAClockMovedBack() {
        Deadline clock = desk.start("permit-delivery", "2026-09-21");
        desk.moveTo("2026-12-01");
        desk.moveTo("2026-09-22");
        desk.moveTo("2026-12-01");

        assertThat(desk.events(DeadlineLapsed.class)).hasSize(1);
        assertThat(desk.clocks().meet(clock.id(), day("2026-09-22")).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void actsOnceHoweverManyThreadsLook() {
        for (int i = 0; i < 40; i++) {
            desk.start("permit-supplement-notice", "2026-09-21");
        }
        desk.zhengwu().clock().moveTo(Desk.noon(day("2026-09-30")));

        List<CompletableFuture<Void>> looks = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> desk.zhengwu().settle()))
                .toList();
        looks.forEach(CompletableFuture::join);
        desk.zhengwu().settle();

        assertThat(desk.events(DeadlineLapsed.class))
                .hasSize(40)
                .extracting(DeadlineLapsed::deadline)
                .doesNotHaveDuplicates();
    }

    private List<DeadlineId> due(String until) {
        return desk.service().due(Desk.official(Towns.SHENZHEN, null), until, PageRequest.first()).items().stream()
                .map(Deadline::id)
                .toList();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call, String code) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
