package org.zhengwu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void tellsRateAndPercentiles() {
        long[] nanos =
                LongStream.rangeClosed(1, 100).map(each -> each * 1_000_000).toArray();
        Measured measured = Measured.of(Duration.ofSeconds(4), nanos);
        assertThat(measured.perSecond()).isEqualTo(25);
        assertThat(measured.percentile(0.50)).isEqualTo(50);
        assertThat(measured.percentile(0.99)).isEqualTo(99);
    }

    @Test
    void refusesARepetitionWithoutACall() {
        assertThatThrownBy(() -> Measured.of(Duration.ofSeconds(1), new long[0]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsTheWorkOfServerAndDatabaseForEachCall() {
        Measured measured = Measured.of(Duration.ofSeconds(1), new long[] {1, 2, 3, 4})
                .costing(new CpuTime(30, 6, 20, 8).since(new CpuTime(10, 1, 10, 0)));
        assertThat(measured.cpuOfCall()).isEqualTo(7.5);
        assertThat(measured.loadOfCall()).isEqualTo(2);
        assertThat(measured.compiling()).isEqualTo(0.25);
    }

    @Test
    void takesRatiosWithinEachRound() {
        List<Measured> of = List.of(calls(10), calls(40));
        List<Measured> to = List.of(calls(20), calls(20));
        assertThat(Spread.ratio(of, to, Measured::perSecond)).isEqualTo(new Spread(1.25, 0.5, 2));
    }

    @Test
    void readsItsOwnProcessorTime() {
        assertThat(CpuTime.ofFamily(ProcessHandle.current().pid())).isPositive();
    }

    private static Measured calls(int number) {
        return Measured.of(Duration.ofSeconds(1), new long[number]);
    }
}
