package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;

/** Ends of clocks that a calendar or a rule moves (CAL-007). */
class MovedLimitsTest {

    @Test
    void keepsTheInboxInOrderWhenAClockIsMoved() {
        try (Desk desk = Desk.open()) {
            Case first = desk.accepted(World.PERMIT);
            Case second = desk.accepted(World.PERMIT);
            Case third = desk.submitted(World.PERMIT);
            assertThat(desk.inbox()).extracting(CaseSummary::id).containsExactly(third.id(), first.id(), second.id());
            Deadline promise = desk.cases.deadlines(desk.clerk, second.id()).get(2);
            LocalDate end = LocalDate.of(2026, 3, 3);
            desk.world.deadlines.move(promise.id(), end);
            desk.tell(recomputed(second, promise, end));
            desk.zhengwu.settle();

            assertThat(desk.inbox()).extracting(CaseSummary::id).containsExactly(second.id(), third.id(), first.id());
            assertThat(desk.world.notices).containsOnlyOnce("case.limit-moved party");
            assertThat(desk.cases.find(desk.clerk, second.id()).orElseThrow().revision())
                    .isEqualTo(second.revision());
        }
    }

    @Test
    void tellsNoApplicantOfALimitThatEndsWhenItDid() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);
            Deadline promise = desk.cases.deadlines(desk.clerk, accepted.id()).get(2);
            desk.tell(recomputed(accepted, promise, promise.end()));
            desk.zhengwu.settle();

            assertThat(desk.world.notices).doesNotContain("case.limit-moved party");
        }
    }

    private static DeadlineRecomputed recomputed(Case of, Deadline promise, LocalDate end) {
        return new DeadlineRecomputed(
                of.id().subject(),
                promise.id(),
                promise.matter(),
                ClockKind.PROMISED,
                ChangeCause.CALENDAR,
                promise.end(),
                end,
                false);
    }
}
