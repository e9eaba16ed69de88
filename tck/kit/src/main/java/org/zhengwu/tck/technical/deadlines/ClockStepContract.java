package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.identity.EndingOrgan;

/** What the steps of a clock are refused, and how clocks are listed. */
public interface ClockStepContract extends ClockFixtures {

    /** One more than the longest page holds. */
    int MANY = PageRequest.LONGEST + 1;

    @Test
    @BetweenFunctions
    @Requirement("LIC-007")
    default void stopsNoClockThatNothingMayStopAndNoneThatHasLapsed() {
        Deadline fixed = started("permit-supplement-notice", JUNE_10);
        Deadline lapsed = started("permit-decision", JUNE_10);

        assertThatThrownBy(() -> steer(deadlines -> deadlines.stop(fixed.id(), JUNE_10.plusDays(1), "专家评审")))
                .isInstanceOf(RuleViolatedException.class);
        clock().moveTo(lapsed.end().plusDays(1));
        assertThatThrownBy(() -> steer(
                        deadlines -> deadlines.stop(lapsed.id(), lapsed.end().plusDays(1), "专家评审")))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(function().find(handler(), lapsed.id()).orElseThrow().pauses())
                .isEmpty();
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-004")
    default void extendsByNoMoreThanTheRuleAllowsInAll() {
        Caller head = staff().official(Organ.CITY, Post.HEAD);
        Deadline fixed = started("permit-supplement-notice", JUNE_10);
        Deadline started = started("permit-decision", JUNE_10);

        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(head, fixed.id(), 1, "复杂")))
                .isInstanceOf(RuleViolatedException.class);
        steer(deadlines -> deadlines.extend(head, started.id(), 6, "复杂"));
        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(head, started.id(), 5, "更复杂")))
                .isInstanceOf(RuleViolatedException.class);
        Deadline extended = steer(deadlines -> deadlines.extend(head, started.id(), 4, "更复杂"));

        assertThat(extended.end()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(extended.extensions()).extracting(Deadline.Extension::value).containsExactly(6, 4);
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-002")
    default void listsTheClocksOfARecordTheOldestFirst() {
        Subject record = fresh();
        Deadline first = startedIn("330106", "permit-decision", JUNE_10, record);
        Deadline second = startedIn("330106", "permit-supplement-notice", JUNE_10, record);
        startedIn("330106", "permit-decision", JUNE_10, fresh());

        List<Deadline> found = steer(deadlines -> deadlines.of(record));
        DeadlineExplanation explained = steer(deadlines -> deadlines.explain(first.id()));

        assertThat(found).containsExactly(first, second);
        assertThat(explained).isEqualTo(function().explain(handler(), first.id()));
    }

    @Test
    @BetweenFunctions
    @Requirement({"LIC-022", "DLN-001", "DLN-003"})
    default void letsAPromiseLapseWithAnAlarmAlone() {
        Subject record = fresh();
        clock().moveTo(JUNE_10);
        Deadline promised = start(new ClockStart(
                "permit-decision",
                ClockKind.PROMISED,
                record,
                cast().idOf(Organ.CITY),
                division("330106"),
                JUNE_10,
                new Limit(2, LimitUnit.WORKING_DAY),
                null));

        clock().moveTo(promised.end().plusDays(1));

        assertThat(lapses(record)).singleElement().satisfies(lapsed -> {
            assertThat(lapsed.kind()).isEqualTo(ClockKind.PROMISED);
            assertThat(lapsed.action()).isEqualTo(LapseAction.ALARM);
            assertThat(lapsed.lastDay()).isEqualTo(promised.end());
        });
        assertThat(function().find(handler(), promised.id()))
                .map(Deadline::state)
                .contains(DeadlineState.LAPSED);
        LocalDate late = promised.end().plusDays(1);
        assertThat(steer(deadlines -> deadlines.meet(promised.id(), late)).state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    @BetweenFunctions
    @Requirement({"LIC-007", "DLN-003"})
    default void lapsesNothingWhileItIsStopped() {
        Subject record = fresh();
        Deadline started = startedIn("330106", "permit-decision", JUNE_10, record);
        steer(deadlines -> deadlines.stop(started.id(), started.end(), "专家评审"));

        clock().moveTo(started.end().plusDays(5));

        assertThat(lapses(record)).isEmpty();
        assertThat(steer(deadlines ->
                                deadlines.resume(started.id(), started.end().plusDays(5)))
                        .end())
                .isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-005")
    default void listsNothingAsDueOnWhichNothingIsLeftToDo() {
        Deadline cancelled = started("permit-decision", JUNE_10);
        steer(deadlines -> deadlines.cancel(cancelled.id()));
        Deadline accepted = started("permit-supplement-notice", JUNE_10);
        Deadline open = started("permit-decision", JUNE_10);
        clock().moveTo(accepted.end().plusDays(1));

        assertThat(allPages(100, page -> function().due(handler(), open.end().toString(), page)))
                .extracting(Deadline::id)
                .contains(open.id())
                .doesNotContain(cancelled.id(), accepted.id());
    }

    @Test
    @BetweenFunctions
    @Requirement("PAG-001")
    default void countsWhatIsDue() {
        EndingOrgan organ = EndingOrgan.establish(candidate());
        clock().moveTo(JUNE_10);
        List<DeadlineId> started = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            started.add(start(new ClockStart(
                            "permit-decision",
                            ClockKind.STATUTORY,
                            fresh(),
                            organ.id(),
                            division("330106"),
                            JUNE_10,
                            null,
                            null))
                    .id());
        }
        Caller above = staff().official(Organ.PROVINCE, Post.HANDLER);

        List<Deadline> due =
                Pages.counted(PageRequest.LONGEST, page -> function().due(above, "2026-07-09", page));

        assertThat(due).extracting(Deadline::end).isSorted();
        assertThat(due).extracting(Deadline::id).doesNotHaveDuplicates().containsAll(started);
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatTheListOfWhatIsDueDidNotGive() {
        Pages.refuseAStrangeCursor(page -> function().due(handler(), null, page));
        assertThat(violated(() -> function().due(handler(), "2026-02-30", PageRequest.first())))
                .containsExactly("until");
    }
}
