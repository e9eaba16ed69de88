package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.deadlines.BasisKind;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;
import org.zhengwu.tck.technical.identity.EndingOrgan;
import org.zhengwu.tck.technical.identity.FreshStreet;

/** What becomes of clocks when a calendar or a rule is published, or their organ is merged. */
public interface RecomputationContract extends ClockFixtures {

    @Test
    @BetweenFunctions
    @Requirement("CAL-007")
    default void recomputesOpenClocksWhenTheNoticeArrives() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), "330402");
        Subject subject = fresh();
        Deadline started = startedIn(street.value(), "permit-decision", LocalDate.of(2026, 12, 10), subject);
        assertThat(started.provisional()).isTrue();
        assertThat(started.end()).isEqualTo(LocalDate.of(2027, 1, 8));

        CalendarPublication published = publish(noticeOf2027(street, 4).work(LocalDate.of(2027, 1, 9), "元旦"));
        clock().settle();
        Deadline moved = function().find(handler(), started.id()).orElseThrow(AssertionError::new);

        assertThat(published.recomputed()).isEqualTo(1);
        assertThat(moved.end()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(moved.provisional()).isFalse();
        assertThat(function().explain(handler(), started.id()).changes()).anySatisfy(change -> {
            assertThat(change.cause()).isEqualTo(ChangeCause.CALENDAR);
            assertThat(change.oldEnd()).isEqualTo(LocalDate.of(2027, 1, 8));
            assertThat(change.newEnd()).isEqualTo(LocalDate.of(2027, 1, 9));
            assertThat(change.source()).contains("2027");
        });
        assertThat(candidate().eventsAbout(subject))
                .containsExactly(new DeadlineRecomputed(
                        subject,
                        started.id(),
                        "permit-decision",
                        ClockKind.STATUTORY,
                        ChangeCause.CALENDAR,
                        started.end(),
                        moved.end(),
                        false));
        assertThat(compute(street.value()).provisional()).isFalse();
        assertThat(compute("330106").provisional()).isTrue();
    }

    @Test
    @BetweenFunctions
    @Requirement("CAL-007")
    default void countsAClockThatLosesItsMarkAlone() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), "330402");
        Deadline started = startedIn(street.value(), "permit-decision", LocalDate.of(2026, 12, 10), fresh());

        CalendarPublication published = publish(noticeOf2027(street, 3));

        assertThat(published.recomputed()).isEqualTo(1);
        assertThat(function().find(handler(), started.id()))
                .hasValueSatisfying(found -> assertThat(found.provisional()).isFalse())
                .map(Deadline::end)
                .contains(started.end());
    }

    @Test
    @BetweenFunctions
    @Requirement("CAL-007")
    default void leavesAClosedClockAsItEnded() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), "330402");
        LocalDate start = LocalDate.of(2026, 12, 10);
        Deadline started = startedIn(street.value(), "permit-decision", start, fresh());
        Deadline met = steer(deadlines -> deadlines.meet(started.id(), start));

        CalendarPublication published = publish(noticeOf2027(street, 4));

        assertThat(published.recomputed()).isZero();
        assertThat(function().find(handler(), started.id())).contains(met);
    }

    @Test
    @Requirement("CAL-005")
    default void refusesANoticeThatLeavesStatutoryHolidaysOut() {
        CalendarDraft lacking = CalendarDraft.builder()
                .year(2027)
                .division(DivisionCode.of("330411"))
                .kind(CalendarKind.NOTICE)
                .source("关于2027年部分节假日安排的通知")
                .off(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3), "元旦")
                .build();

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> publish(lacking));

        assertThat(refused).as("refused: a notice without the Spring Festival").isNotNull();
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("off");
        assertThat(compute("330411").provisional()).isTrue();
    }

    @Test
    @Requirement("CAL-006")
    default void addsTheDaysOfARegionToTheNotice() {
        clock().moveTo(LocalDate.of(2026, 3, 2));
        DivisionCode street = FreshStreet.of(candidate(), "330802");
        CalendarDraft days = CalendarDraft.builder()
                .year(2026)
                .division(street)
                .kind(CalendarKind.REGIONAL)
                .source("自治地方节假日办法")
                .off(LocalDate.of(2026, 4, 21), LocalDate.of(2026, 4, 22), "三月三")
                .build();

        publish(days);

        assertThat(endOf(street.value(), LocalDate.of(2026, 4, 20), 1)).isEqualTo(LocalDate.of(2026, 4, 23));
        assertThat(endOf("330106", LocalDate.of(2026, 4, 20), 1)).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-004")
    default void letsANewRuleGovernWhatStartsUnderItAndNotWhatRanBefore() {
        clock().moveTo(JUNE_10);
        DivisionCode street = FreshStreet.of(candidate(), "330902");
        Deadline before = startedIn(street.value(), "permit-decision", JUNE_10, fresh());
        Deadline after = startedIn(street.value(), "permit-decision", LocalDate.of(2026, 6, 15), fresh());
        RuleDraft tighter = RuleDraft.builder()
                .id("permit-decision")
                .matter("permit-decision")
                .kind(ClockKind.STATUTORY)
                .limit(10, LimitUnit.WORKING_DAY)
                .startEvent("case-accepted")
                .stopEvents(List.of())
                .basis(BasisKind.RULE, "市规章第九条")
                .division(street)
                .validFrom(LocalDate.of(2026, 6, 15))
                .build();

        function().publishRule(manager(), IdempotencyKey.fresh(), tighter);

        assertThat(function().find(handler(), before.id())).map(Deadline::end).contains(LocalDate.of(2026, 7, 9));
        assertThat(function().find(handler(), after.id())).map(Deadline::end).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-006")
    default void movesTheClocksOfAMergedOrganToItsSuccessor() {
        EndingOrgan ending = EndingOrgan.establish(candidate());
        clock().moveTo(JUNE_10);
        Deadline open = startedOf(ending);
        Caller above = staff().official(Organ.PROVINCE, Post.HANDLER);
        Caller heir = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        assertThat(function().find(above, open.id())).isPresent();
        assertThat(function().find(heir, open.id())).isEmpty();

        ending.mergeInto(Organ.OTHER_IN_CITY);

        assertThat(function().find(heir, open.id())).map(Deadline::organ).contains(cast().idOf(Organ.OTHER_IN_CITY));
        assertThat(allPages(100, page -> function().due(heir, "2026-12-31", page)))
                .extracting(Deadline::id)
                .contains(open.id());
        assertThat(function().find(above, open.id())).isEmpty();
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-006")
    default void startsAClockOfAMergedOrganForItsSuccessor() {
        clock().moveTo(JUNE_10);
        EndingOrgan ending = EndingOrgan.establish(candidate());
        ending.mergeInto(Organ.OTHER_IN_CITY);

        Deadline started = startedOf(ending);

        assertThat(started.organ()).isEqualTo(cast().idOf(Organ.OTHER_IN_CITY));
        assertThat(function().find(staff().official(Organ.OTHER_IN_CITY, Post.HANDLER), started.id()))
                .contains(started);
    }

    private Deadline startedOf(EndingOrgan organ) {
        return start(new ClockStart(
                "permit-decision",
                ClockKind.STATUTORY,
                fresh(),
                organ.id(),
                cast().divisionOf(Organ.CITY),
                JUNE_10,
                null,
                null));
    }

    @Test
    @Requirement("AUD-001")
    default void entersAPublicationInTheAuditTrail() {
        clock().moveTo(JUNE_10);
        Caller manager = cast().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        CalendarDraft days = CalendarDraft.builder()
                .year(2026)
                .division(FreshStreet.of(candidate(), "330803"))
                .kind(CalendarKind.REGIONAL)
                .source("地方节假日办法")
                .off(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 20), "建区日")
                .build();

        function().publishCalendar(manager, IdempotencyKey.fresh(), days);

        assertThat(Entries.doneBy(candidate(), manager)).contains("DeadlineService.publishCalendar");
    }

    private CalendarPublication publish(CalendarDraft.Builder draft) {
        return publish(draft.build());
    }

    private CalendarPublication publish(CalendarDraft draft) {
        return function().publishCalendar(manager(), IdempotencyKey.fresh(), draft);
    }

    private org.zhengwu.api.technical.deadlines.Computation compute(String division) {
        return function()
                .compute(
                        cast().visitor(),
                        ComputationRequest.of(
                                LocalDate.of(2026, 12, 10), 20, LimitUnit.WORKING_DAY, DivisionCode.of(division)));
    }

    private @Nullable LocalDate endOf(String division, LocalDate start, int days) {
        return function()
                .compute(
                        cast().visitor(),
                        ComputationRequest.of(start, days, LimitUnit.WORKING_DAY, DivisionCode.of(division)))
                .end();
    }

    /** A notice that gives the first days of January off. */
    private static CalendarDraft.Builder noticeOf2027(DivisionCode division, int days) {
        return CalendarDraft.builder()
                .year(2027)
                .division(division)
                .kind(CalendarKind.NOTICE)
                .source("关于2027年部分节假日安排的通知")
                .off(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, days), "元旦")
                .off(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 12), "春节")
                .off(LocalDate.of(2027, 4, 3), LocalDate.of(2027, 4, 5), "清明节")
                .off(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 5), "劳动节")
                .off(LocalDate.of(2027, 6, 9), LocalDate.of(2027, 6, 9), "端午节")
                .off(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 9, 15), "中秋节")
                .off(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 7), "国庆节");
    }
}
