package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengwu.plugin.deadlines.Desk.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.BasisKind;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RuleDraftBuilder;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.technical.deadlines.ClockStart;

class PublicationTest {

    private static final DivisionCode GUANGDONG = DivisionCode.of("440000");
    private static final DivisionCode SHENZHEN = DivisionCode.of("440300");

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
    void recomputesAProvisionalEndWhenTheNoticeOf2027Arrives() {
        Deadline moved = desk.start("permit-decision", "2027-01-18");
        Deadline stays = desk.start("permit-decision", "2026-12-15");
        Deadline untouched = desk.start("permit-decision", "2026-09-21");
        Deadline ended = desk.start("permit-decision", "2027-01-18");
        desk.clocks().cancel(ended.id());
        assertThat(moved.end()).isEqualTo("2027-02-17");
        assertThat(moved.provisional()).isTrue();
        assertThat(stays.provisional()).isTrue();

        CalendarPublication published = desk.publish(Notice2027.draft());
        desk.zhengwu().settle();

        assertThat(published.recomputed()).isEqualTo(2);
        assertThat(published.calendar().version()).isEqualTo(1);
        assertThat(desk.find(moved.id()).end()).isEqualTo("2027-02-19");
        assertThat(desk.find(moved.id()).provisional()).isFalse();
        assertThat(desk.find(stays.id()).end()).isEqualTo(stays.end());
        assertThat(desk.find(stays.id()).provisional()).isFalse();
        assertThat(desk.find(untouched.id())).isEqualTo(untouched);
        assertThat(desk.find(ended.id()).end()).isEqualTo("2027-02-17");
        assertThat(desk.events(DeadlineRecomputed.class))
                .hasSize(2)
                .contains(new DeadlineRecomputed(
                        moved.subject(),
                        moved.id(),
                        "permit-decision",
                        ClockKind.STATUTORY,
                        ChangeCause.CALENDAR,
                        day("2027-02-17"),
                        day("2027-02-19"),
                        false));
        assertThat(desk.clocks().explain(moved.id()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.source()).contains("国办发明电"))
                .extracting(DeadlineChange::oldEnd, DeadlineChange::newEnd)
                .containsExactly(day("2027-02-17"), day("2027-02-19"));
        assertThat(desk.noticed("deadlines.recomputed"))
                .containsExactly(Map.of("count", "2", "source", "国办发明电〔2026〕9号（试验）"));
        assertThat(desk.audited).hasSize(1);
    }

    /** CAL-005. */
    @Test
    void refusesANoticeThatLeavesStatutoryHolidaysOut() {
        Deadline open = desk.start("permit-decision", "2027-01-18");
        CalendarDraft whole = Notice2027.draft();
        CalendarDraft lacking = new CalendarDraft(
                2027,
                whole.division(),
                whole.kind(),
                whole.source(),
                Objects.requireNonNull(whole.off()).stream()
                        .filter(each -> !"端午节".equals(each.name()))
                        .toList(),
                whole.work());

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> desk.publish(lacking));

        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("off");
            assertThat(violation.code()).isEqualTo("holiday-missing");
            assertThat(violation.detail()).endsWith("missing: 2027-06-09 端午节");
        });
        assertThat(desk.find(open.id())).isEqualTo(open);
    }

    @Test
    void explainsAnEndedClockByTheCalendarOfItsTime() {
        Deadline ended = desk.start("permit-decision", "2027-01-18");
        desk.clocks().meet(ended.id(), day("2027-01-20"));
        desk.publish(Notice2027.draft());

        var days = desk.clocks().explain(ended.id()).days();

        assertThat(days.get(days.size() - 1).day()).isEqualTo("2027-02-17");
    }

    @Test
    void movesNothingWhenTheSameNoticeComesAgain() {
        desk.start("permit-decision", "2027-01-18");
        IdempotencyKey key = IdempotencyKey.fresh();
        Caller manager = Desk.manager(Towns.NATION);
        CalendarPublication first = desk.service().publishCalendar(manager, key, Notice2027.draft());

        assertThat(desk.service().publishCalendar(manager, key, Notice2027.draft()))
                .isEqualTo(first);
        CalendarPublication again = desk.publish(Notice2027.draft());
        assertThat(again.calendar().version()).isEqualTo(2);
        assertThat(again.recomputed()).isZero();
    }

    @Test
    void letsARegionAddItsOwnDaysForItselfOnly() {
        Deadline guangxi = desk.clocks().start(Desk.clock("permit-delivery", "2026-09-28", Towns.GUANGXI));
        Deadline shenzhen = desk.start("permit-delivery", "2026-09-28");
        CalendarDraft own = CalendarDraft.builder()
                .year(2026)
                .division(DivisionCode.of("450000"))
                .kind(CalendarKind.REGIONAL)
                .source("桂政发〔2026〕1号")
                .off(day("2026-10-12"), day("2026-10-12"), "壮族节日")
                .build();

        assertThatThrownBy(() ->
                        desk.service().publishCalendar(Desk.manager(Towns.GUANGDONG), IdempotencyKey.fresh(), own))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk.publish(own).recomputed()).isEqualTo(1);

        assertThat(desk.find(guangxi.id()).end()).isEqualTo("2026-10-19");
        assertThat(desk.find(shenzhen.id())).isEqualTo(shenzhen);
        assertThat(desk.service()
                        .calendar(Caller.visitor(Channel.WEB), "2026", "450000")
                        .sources())
                .contains("桂政发〔2026〕1号");
    }

    @Test
    void governsTheClocksThatStartedUnderIt() {
        Deadline before = desk.start("permit-decision", "2026-08-31");
        Deadline after = desk.start("permit-decision", "2026-09-01");
        Deadline elsewhere = desk.clocks().start(Desk.clock("permit-decision", "2026-09-01", Towns.GUANGXI));
        Deadline own = desk.startWithOwnLimit("permit-decision", ClockKind.STATUTORY, 30, "2026-09-01");

        assertThat(publish(Towns.GUANGDONG, decision(15).validFrom(day("2026-09-01"))))
                .isEqualTo(1);
        desk.zhengwu().settle();

        assertThat(desk.find(before.id())).isEqualTo(before);
        assertThat(desk.find(elsewhere.id())).isEqualTo(elsewhere);
        assertThat(desk.find(own.id()).limit().value()).isEqualTo(30);
        Deadline moved = desk.find(after.id());
        assertThat(moved.limit().value()).isEqualTo(15);
        assertThat(moved.end()).isBefore(after.end());
        assertThat(moved.basis()).isEqualTo("粤府〔2026〕1号");
        assertThat(desk.events(DeadlineRecomputed.class))
                .singleElement()
                .satisfies(each -> assertThat(each.cause()).isEqualTo(ChangeCause.RULE));
        assertThat(desk.start("permit-decision", "2026-09-21").limit().value()).isEqualTo(15);
    }

    @Test
    void reachesBackOnlyWhereNobodyIsWorseOff() {
        Deadline running = desk.start("permit-decision", "2026-08-31");
        RuleDraftBuilder tighter = decision(15).validFrom(day("2026-09-01")).governsRunning(true);
        RuleDraftBuilder looser = decision(30)
                .basis(BasisKind.LOCAL_REGULATION, "《广东省某某条例》第八条")
                .validFrom(day("2026-09-01"))
                .governsRunning(true);

        assertThat(fields(() -> publish(Towns.GUANGDONG, looser))).containsExactly("governsRunning");
        assertThat(publish(Towns.GUANGDONG, tighter)).isEqualTo(1);
        assertThat(desk.find(running.id()).limit().value()).isEqualTo(15);
        assertThat(publish(Towns.GUANGDONG, tighter)).isZero();
    }

    @Test
    void loosensOnlyByCitingALawOrRegulation() {
        RuleDraftBuilder byDocument = decision(25)
                .stopEvents(List.of("summer"))
                .extension(20, LimitUnit.WORKING_DAY, Post.HANDLER)
                .validFrom(day("2026-09-01"));

        assertThat(fields(() -> publish(Towns.GUANGDONG, byDocument)))
                .containsExactly("value", "stopEvents", "extension");
        assertThat(publish(
                        Towns.GUANGDONG,
                        decision(25)
                                .basis(BasisKind.LOCAL_REGULATION, "《广东省某某条例》第八条")
                                .validFrom(day("2026-09-01"))))
                .isZero();
        assertThat(desk.start("permit-decision", "2026-09-21").limit().value()).isEqualTo(25);
    }

    @Test
    void onlyTightensAPromise() {
        assertThat(fields(() -> publish(Towns.GUANGDONG, promise(GUANGDONG, 21))))
                .containsExactly("value");
        assertThat(publish(Towns.GUANGDONG, promise(GUANGDONG, 10))).isZero();
        assertThat(fields(() -> publish(Towns.SHENZHEN, promise(SHENZHEN, 12)))).containsExactly("value");
        assertThat(publish(Towns.SHENZHEN, promise(SHENZHEN, 8))).isZero();
    }

    @Test
    void refusesADivisionOutOfReachAndOneWithoutACalendar() {
        assertThatThrownBy(() -> publish(Towns.SHENZHEN, decision(15).validFrom(day("2026-09-01"))))
                .isInstanceOf(NotFoundException.class);
        RuleDraft macao = decision(15)
                .division(DivisionCode.of("820000"))
                .validFrom(day("2026-09-01"))
                .build();
        assertThat(fields(() -> desk.publish(Towns.NATION, macao))).containsExactly("division");
        assertThat(fields(() -> desk.publish(
                        Towns.NATION,
                        RuleDraft.builder().division(DivisionCode.of("990000")).build())))
                .contains("division", "matter", "startEvent", "basis");
    }

    @Test
    void keepsWhatARegionPublishedWhenItGetsAnotherCode(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("guangxi.rules"),
                "id=permit-delivery limit=3wd start=case-decided stops=none rank=DOCUMENT division=450000"
                        + " from=2026-01-01 basis=桂府〔2025〕2号\n");
        try (Desk region = Desk.with(folder, "2026-09-21")) {
            region.publish(CalendarDraft.builder()
                    .year(2026)
                    .division(DivisionCode.of("450000"))
                    .kind(CalendarKind.REGIONAL)
                    .source("桂政发〔2026〕1号")
                    .off(day("2026-10-12"), day("2026-10-12"), "壮族节日")
                    .build());
            ClockStart delivery = Desk.clock("permit-delivery", "2026-10-09", Towns.GUANGXI);
            assertThat(region.clocks().start(delivery).end()).isEqualTo("2026-10-14");

            region.towns.recode(Towns.GUANGXI, "459000");

            assertThat(region.clocks().start(delivery).end()).isEqualTo("2026-10-14");
            assertThat(region.service()
                            .calendar(Caller.visitor(Channel.WEB), "2026", "459000")
                            .sources())
                    .contains("桂政发〔2026〕1号");
        }
    }

    @Test
    void readsTheFolderOfARegion(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("guangdong.rules"),
                "id=permit-decision limit=12wd start=case-accepted stops=none rank=DOCUMENT division=440000"
                        + " from=2026-01-01 basis=粤府〔2025〕2号\n");
        Files.writeString(
                folder.resolve("guangxi.calendar"),
                "year 2026\ndivision 450000\nkind REGIONAL\nsource 桂政发〔2025〕3号\noff 2026-04-20 壮族三月三\n");
        try (Desk region = Desk.with(folder, "2026-09-21")) {
            assertThat(region.start("permit-decision", "2026-09-21").limit().value())
                    .isEqualTo(12);
            assertThat(region.service()
                            .calendar(Caller.visitor(Channel.WEB), "2026", "450000")
                            .days())
                    .anyMatch(each -> each.name().equals("壮族三月三"));
        }
    }

    @Test
    void doesNotStartWithABrokenFolder(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Desk.with(folder.resolve("absent"), "2026-09-21"))
                .isInstanceOf(PluginException.class)
                .hasMessage("zhengwu.deadlines.folder names a folder that cannot be read.");
        Files.writeString(folder.resolve("mine.rules"), "id=x limit=20 basis=法\n");
        assertThatThrownBy(() -> Desk.with(folder, "2026-09-21"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("20wd or 30d");
        Files.delete(folder.resolve("mine.rules"));
        Files.writeString(
                folder.resolve("mine.calendar"),
                "year 2027\ndivision 440000\nkind NOTICE\nsource x\noff 2027-01-01 元旦\n");
        assertThatThrownBy(() -> Desk.with(folder, "2026-09-21"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("mine.calendar")
                .hasMessageContaining("2027-02-05 春节");
        Files.delete(folder.resolve("mine.calendar"));
        Files.writeString(folder.resolve("mine.rule"), "");
        assertThatThrownBy(() -> Desk.with(folder, "2026-09-21"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("neither .rules nor .calendar");
    }

    private int publish(DivisionId by, RuleDraftBuilder draft) {
        return desk.publish(by, draft.build()).recomputed();
    }

    private static RuleDraftBuilder decision(int days) {
        return RuleDraft.builder()
                .matter("permit-decision")
                .limit(days, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .stopEvents(List.of())
                .basis(BasisKind.DOCUMENT, "粤府〔2026〕1号")
                .division(GUANGDONG);
    }

    private static RuleDraftBuilder promise(DivisionCode division, int days) {
        return decision(days)
                .id("permit-decision-promise")
                .kind(ClockKind.PROMISED)
                .basis(BasisKind.PROMISE, "办事指南")
                .division(division)
                .validFrom(day("2026-09-01"));
    }

    private static List<String> fields(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).violations().stream()
                .map(each -> each.field())
                .toList();
    }
}
