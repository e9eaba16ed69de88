package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.api.application.cases.CaseDecided;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSupplementRequested;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.testing.AtOnce;

/** What happens between functions at the same moment: cases, their approvals and their clocks agree afterwards. */
class AtOnceTest implements CaseFixtures {

    private static final int ROUNDS = 12;
    private static final Duration STEP = Duration.ofMillis(4);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void onePersonDecidesAndOneVoiceSpeaks() throws Exception {
        oneOfTwoDecides();
        eitherTheOrganOrTheLawSpeaks();
    }

    @Test
    @Tag("full")
    void onePersonDecidesAndOneVoiceSpeaksOnPostgres() throws Exception {
        ReferenceCandidate.playOn(ReferenceStage.openOnPostgres());
        try {
            onePersonDecidesAndOneVoiceSpeaks();
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
        }
    }

    private void oneOfTwoDecides() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            People people = people();
            Case reviewed = reviewed(people, Kind.PERMIT, DAY);

            List<Object> results = AtOnce.run(
                    () -> function().decide(people.decider(), reviewed.id(), reviewed.revision(), grant()),
                    () -> function().decide(head(), reviewed.id(), reviewed.revision(), refusal()));
            clock().settle();

            assertThat(results).filteredOn(Case.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(RevisionConflictException.class::isInstance)
                    .hasSize(1);
            assertThat(told(reviewed, CaseDecided.class)).isEqualTo(1);
        }
    }

    /** On the last day of the intake the organ gives its notice while midnight passes (LIC-001, LIC-002). */
    private void eitherTheOrganOrTheLawSpeaks() throws Exception {
        Map<String, Integer> spoke = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            People people = people();
            Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
            LocalDate lastDay = statutoryEnd(submitted);
            clock().moveTo(lastDay);

            // From one round to the next, midnight comes a little later.
            Duration wait = STEP.multipliedBy(round);
            List<Object> results = AtOnce.run(
                    () -> function()
                            .requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice()),
                    () -> {
                        LockSupport.parkNanos(wait.toNanos());
                        clock().moveTo(lastDay.plusDays(1));
                        return submitted;
                    });
            clock().settle();

            Case after = seenBy(people.applicant(), submitted);
            boolean organ = results.get(0) instanceof Case;
            if (!organ) {
                assertThat(results.get(0))
                        .isInstanceOfSatisfying(
                                RuleViolatedException.class,
                                refused -> assertThat(refused.rule()).isEqualTo("LIC-002"));
            }
            assertThat(after.state()).isEqualTo(organ ? CaseState.SUPPLEMENT_REQUESTED : CaseState.ACCEPTED);
            assertThat(after.deemedAccepted()).isEqualTo(!organ);
            assertThat(told(submitted, CaseSupplementRequested.class)).isEqualTo(organ ? 1 : 0);
            assertThat(told(submitted, CaseAccepted.class)).isEqualTo(organ ? 0 : 1);
            spoke.merge(organ ? "organ" : "law", 1, Integer::sum);
        }
        System.out.println("midnight against the notice: " + spoke);
    }

    private static long told(Case about, Class<?> event) {
        return Candidate.current().eventsAbout(about.id().subject()).stream()
                .filter(event::isInstance)
                .count();
    }
}
