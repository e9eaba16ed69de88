package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.application.cases.CasesTest;
import org.zhengwu.tck.technical.codes.CodesTest;
import org.zhengwu.tck.technical.deadlines.DeadlinesTest;
import org.zhengwu.tck.technical.identity.DivisionChangeContract;
import org.zhengwu.tck.technical.identity.DivisionContract;

/**
 * The kit may run again on a server that it ran on before: what a run has published there is in no one's way. Only
 * what publishes for divisions runs here, since the other tests make all that they need anew.
 */
@Tag("full")
class SecondRunTest {

    /** Of the chapter of identity what imports and changes divisions. */
    public static final class DivisionsTest implements DivisionContract, DivisionChangeContract {}

    @Test
    void passesASecondTimeOnTheSameStage() {
        ReferenceCandidate.playOn(ReferenceStage.open());
        try {
            List<Findings> first = run();
            List<Findings> second = run();

            assertThat(first)
                    .as("the first run")
                    .allSatisfy(each -> assertThat(each.tests()).isEmpty());
            assertThat(second)
                    .as("the second run")
                    .allSatisfy(each -> assertThat(each.tests()).isEmpty());
            assertThat(second)
                    .extracting(Findings::run)
                    .doesNotContain(0)
                    .isEqualTo(first.stream().map(Findings::run).toList());
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
        }
    }

    /** Of the chapter of cases only what publishes a calendar. */
    private static List<Findings> run() {
        return Stream.of(
                        Findings.of(CodesTest.class, DeadlinesTest.class, DivisionsTest.class),
                        Findings.of(CasesTest.class, "CAL-007", beside -> false))
                .toList();
    }
}
