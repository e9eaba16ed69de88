package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.testing.Postgres;

class LimitTalliesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 45;

    @Test
    void countsWhatTheInboxShowsOnEachDay() {
        try (Desk desk = Desk.open()) {
            countOnEachDay(desk);
        }
    }

    @Test
    @Tag("full")
    void countsTheSameOnPostgres() {
        try (Postgres postgres = Postgres.start();
                Desk desk = Desk.on(postgres.newDatabase())) {
            countOnEachDay(desk);
        }
    }

    @Test
    void countsEverythingForACallerWhoReachesEverythingAndNothingForOneWhoReachesNothing() {
        try (Desk desk = Desk.open()) {
            desk.accepted(World.PERMIT);
            desk.drafted(World.PERMIT);

            List<LimitTally> all = desk.cases.limits(Caller.system("test"), LimitsQuery.any());

            assertThat(all).hasSize(1);
            assertThat(all.get(0).green()).isEqualTo(1);
            assertThat(all.get(0).organName()).isEqualTo("深圳市某局");
            assertThat(all.get(0).divisionName()).isEqualTo("深圳市");
            assertThat(desk.cases.limits(Desk.official(World.SUCCESSOR, Post.HANDLER), LimitsQuery.any()))
                    .isEmpty();
        }
    }

    private static void countOnEachDay(Desk desk) {
        desk.submitted(World.PERMIT);
        desk.accepted(World.PERMIT);
        desk.accepted(World.UNLIMITED);
        Case stopped = desk.accepted(World.PERMIT);
        desk.cases.suspend(
                desk.clerk,
                stopped.id(),
                stopped.revision(),
                SuspensionDraft.builder()
                        .procedure("HEARING")
                        .reason("r")
                        .expectedUntil("2026-03-20")
                        .build());
        Set<Light> seen = new HashSet<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            desk.moveTo(day.toString());
            List<CaseSummary> inbox = desk.inbox();
            Map<Light, Long> shown = inbox.stream()
                    .map(CaseSummary::light)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            seen.addAll(shown.keySet());

            List<LimitTally> tallies = desk.cases.limits(desk.clerk, LimitsQuery.any());

            assertThat(tallies).hasSize(1);
            LimitTally tally = tallies.get(0);
            for (Light light : Light.values()) {
                assertThat(tally.count(light)).as("%s on %s", light, day).isEqualTo(shown.getOrDefault(light, 0L));
            }
            assertThat(tally.earliestEnd())
                    .isEqualTo(inbox.stream()
                            .map(CaseSummary::dueOn)
                            .filter(Objects::nonNull)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
        assertThat(seen).containsExactlyInAnyOrder(Light.values());
    }
}
