package org.zhengwu.server.portal.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;

class LightCountsTest {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void addsUpAndTakesTheNearestEnd() {
        LightCounts counts = LightCounts.of(
                List.of(tally(1, 2, 3, 4, MARCH_3.plusDays(1)), tally(10, 0, 0, 0, MARCH_3), tally(0, 0, 0, 5, null)));

        assertThat(LightCounts.ORDER.stream().map(counts::of)).containsExactly(11L, 2L, 3L, 9L);
        assertThat(counts.all()).isEqualTo(25);
        assertThat(counts.earliestEnd()).isEqualTo(MARCH_3);
    }

    @Test
    void fillsTheBarWithoutAGap() {
        LightCounts counts = LightCounts.of(List.of(tally(1, 1, 1, 0, MARCH_3)));

        assertThat(LightCounts.ORDER.stream().map(counts::begin)).containsExactly(0L, 333L, 666L, 1000L);
        assertThat(LightCounts.ORDER.stream().map(counts::end)).containsExactly(333L, 666L, 1000L, 1000L);
    }

    @Test
    void leavesTheBarOfNothingEmpty() {
        LightCounts counts = LightCounts.of(List.of());

        assertThat(counts.end(Light.OFF)).isZero();
        assertThat(counts.earliestEnd()).isNull();
    }

    private static LimitTally tally(long red, long yellow, long green, long off, @Nullable LocalDate earliestEnd) {
        return new LimitTally(
                new OrganId(new UUID(1, 1)),
                "机关",
                new DivisionId(new UUID(2, 1)),
                "区划",
                red,
                yellow,
                green,
                off,
                earliestEnd);
    }
}
