package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.server.portal.cases.Clocks.ExplainedClock;

class ClocksTest {

    @Test
    void tellsOnlyWhatIsStillToBeDone() {
        List<CaseClock> clocks =
                Arrays.stream(DeadlineState.values()).map(ClocksTest::clock).toList();

        assertThat(Clocks.open(clocks))
                .extracting(CaseClock::state)
                .containsExactly(DeadlineState.RUNNING, DeadlineState.STOPPED);
    }

    @Test
    void tellsTheRunsOfALimitApart() {
        Deadline first = deadline(1, "permit-supplement-notice", DeadlineState.MET);
        Deadline second = deadline(2, "permit-supplement-notice", DeadlineState.RUNNING);
        Deadline other = deadline(3, "permit-decision", DeadlineState.RUNNING);
        List<Deadline> all = List.of(first, second, other);

        assertThat(all).extracting(each -> Clocks.run(all, each)).containsExactly(1, 2, 0);
    }

    @Test
    void tellsWhenAClockEndedAndWhetherTooLate() {
        ExplainedClock met = new ExplainedClock(deadline(1, "promise", DeadlineState.MET), 0, Light.OFF, List.of());
        ExplainedClock lapsed =
                new ExplainedClock(deadline(2, "promise", DeadlineState.LAPSED), 0, Light.OFF, List.of());

        assertThat(met.endedOn()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(met.isLate()).isTrue();
        assertThat(lapsed.endedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(lapsed.isLate()).isFalse();
    }

    private static Deadline deadline(int id, String matter, DeadlineState state) {
        return new Deadline(
                new DeadlineId(new UUID(1, id)),
                new Subject("case", new UUID(2, 2)),
                matter,
                ClockKind.STATUTORY,
                null,
                "",
                new OrganId(new UUID(3, 3)),
                new DivisionId(new UUID(4, 4)),
                LocalDate.of(2026, 11, 24),
                new Limit(5, LimitUnit.WORKING_DAY),
                LocalDate.of(2026, 12, 1),
                false,
                state,
                Instant.parse("2026-12-01T17:00:00Z"),
                List.of(),
                List.of(),
                new Revision(1));
    }

    private static CaseClock clock(DeadlineState state) {
        return new CaseClock(
                new DeadlineId(new UUID(1, 1)),
                "promise",
                ClockKind.PROMISED,
                LocalDate.EPOCH,
                false,
                state,
                Light.OFF);
    }
}
