package org.zhengwu.tck.technical.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;

/** Running clocks, as other functions start and steer them and as staff read them. */
public interface ClockContract extends ClockFixtures {

    @Test
    @BetweenFunctions
    @Requirement("DLN-002")
    default void startsAClockByTheRuleOfTheMatter() {
        Deadline started = started("permit-decision", JUNE_10);

        assertThat(started.end()).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(started.limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(started.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(started.basis()).contains("第四十二条");
        assertThat(function().find(handler(), started.id())).contains(started);
    }

    @Test
    @BetweenFunctions
    @Requirement({"DLN-002", "LIC-010"})
    default void startsAClockOfEveryRuleThatItLists() {
        clock().moveTo(JUNE_10);
        Map<String, Deadline> started = new TreeMap<>();
        for (TimeLimitRule rule : function().rules(cast().visitor(), "330106")) {
            if (rule.kind() == ClockKind.STATUTORY && rule.limit() != null) {
                started.put(rule.matter(), started(rule.matter(), JUNE_10));
                assertThat(started.get(rule.matter()).rule()).isEqualTo(rule.id());
            }
        }

        assertThat(started).containsKeys("permit-hearing", "permit-renewal-decision", "permit-verification");
        assertThat(started.get("permit-verification"))
                .extracting(Deadline::end, Deadline::state)
                .containsExactly(LocalDate.of(2026, 6, 17), DeadlineState.RUNNING);
    }

    @Test
    @BetweenFunctions
    @Requirement({"DLN-002", "LIC-004"})
    default void prefersTheItemsOwnLimitToTheRules() {
        clock().moveTo(JUNE_10);
        Deadline started = start(new ClockStart(
                "permit-decision",
                ClockKind.STATUTORY,
                fresh(),
                cast().idOf(Organ.CITY),
                division("330106"),
                JUNE_10,
                new Limit(30, LimitUnit.WORKING_DAY),
                "《浙江省某条例》第三条"));

        assertThat(started.end()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(started.basis()).contains("《浙江省某条例》");
        assertThat(started.rule()).as("the limit is the item's own").isNull();
        assertThat(function().explain(handler(), started.id()).rule().id()).isEqualTo("permit-decision");
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-002")
    default void startsNothingWithoutARuleAndWithoutALimit() {
        assertThatThrownBy(() -> started("no-such-matter", JUNE_10)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("CAL-011")
    default void startsNothingWhereTheMainlandCalendarDoesNotApply() {
        assertThatThrownBy(() -> startedIn("820000", "permit-decision", JUNE_10, fresh()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-007")
    default void countsNoDayOfAStop() {
        Deadline started = started("permit-decision", JUNE_10);
        Deadline stopped = steer(deadlines -> deadlines.stop(started.id(), LocalDate.of(2026, 6, 15), "专家评审"));
        assertThat(stopped.state()).isEqualTo(DeadlineState.STOPPED);

        Deadline resumed = steer(deadlines -> deadlines.resume(started.id(), LocalDate.of(2026, 6, 24)));

        assertThat(resumed.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(resumed.end()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(resumed.pauses())
                .containsExactly(new Deadline.Pause(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 24), "专家评审"));
        DeadlineExplanation explanation = function().explain(handler(), started.id());
        assertThat(explanation.days())
                .filteredOn(day -> day.effect() == DayEffect.PAUSED)
                .isNotEmpty()
                .allMatch(day -> !day.day().isBefore(LocalDate.of(2026, 6, 15))
                        && !day.day().isAfter(LocalDate.of(2026, 6, 24)));
        assertThat(explanation.days())
                .filteredOn(day -> day.effect() == DayEffect.COUNTED)
                .hasSize(20);
        assertThat(explanation.changes())
                .extracting(change -> change.cause())
                .containsExactly(ChangeCause.STOPPED, ChangeCause.RESUMED);
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-007")
    default void namesEveryProcedureOfADay() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        Deadline started = started("permit-decision", JUNE_10);
        for (LocalDate first : List.of(day, day.plusDays(1))) {
            String procedure = first.equals(day) ? "听证" : "专家评审";
            steer(deadlines -> deadlines.stop(started.id(), first, procedure));
            steer(deadlines -> deadlines.resume(started.id(), day));
        }

        DeadlineExplanation explanation = function().explain(handler(), started.id());

        assertThat(explanation.deadline().end()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(explanation.deadline().pauses())
                .containsExactly(new Deadline.Pause(day, day, "听证"), new Deadline.Pause(day, day, "专家评审"));
        assertThat(explanation.days())
                .filteredOn(each -> each.effect() == DayEffect.PAUSED)
                .singleElement()
                .satisfies(each -> assertThat(each.note()).contains("听证", "专家评审"));
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-004")
    default void extendsByThePostThatTheRuleNamesAndNoLonger() {
        Deadline started = started("permit-decision", JUNE_10);
        Caller head = staff().official(Organ.CITY, Post.HEAD);
        Caller otherHead = staff().official(Organ.OTHER_IN_CITY, Post.HEAD);
        Caller handler = handler();

        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(handler, started.id(), 10, "复杂")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(otherHead, started.id(), 10, "复杂")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(head, started.id(), 11, "复杂")))
                .isInstanceOf(RuleViolatedException.class);
        Deadline extended = steer(deadlines -> deadlines.extend(head, started.id(), 10, "复杂"));

        assertThat(extended.end()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(extended.extensions())
                .containsExactly(
                        new Deadline.Extension(10, LimitUnit.WORKING_DAY, "复杂", head.account(), clock().now()));
        assertThat(function().explain(handler, started.id()).changes())
                .filteredOn(change -> change.cause() == ChangeCause.EXTENDED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.oldEnd()).isEqualTo(LocalDate.of(2026, 7, 9));
                    assertThat(change.newEnd()).isEqualTo(LocalDate.of(2026, 7, 23));
                });
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-004")
    default void extendsNothingThatHasLapsed() {
        Deadline started = started("permit-decision", JUNE_10);
        Caller head = staff().official(Organ.CITY, Post.HEAD);
        clock().moveTo(LocalDate.of(2026, 7, 10));

        assertThatThrownBy(() -> steer(deadlines -> deadlines.extend(head, started.id(), 5, "复杂")))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-022")
    default void leavesAnOverrunVisibleWhereTheLapseIsOnlyAnAlarm() {
        Deadline started = started("permit-decision", JUNE_10);
        clock().moveTo(LocalDate.of(2026, 7, 13));

        Deadline met = steer(deadlines -> deadlines.meet(started.id(), LocalDate.of(2026, 7, 13)));

        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.end()).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(met.closedAt()).isEqualTo(clock().now());
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-002")
    default void meetsALimitOnItsLastDay() {
        Deadline started = started("permit-supplement-notice", JUNE_10);
        clock().moveTo(started.end());

        Deadline met = assertDoesNotThrow(() -> steer(deadlines -> deadlines.meet(started.id(), started.end())));

        assertThat(met.state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-002")
    default void meetsNothingAfterTheLawHasDrawnItsConsequence() {
        Deadline started = started("permit-supplement-notice", JUNE_10);
        assertThat(started.end()).isEqualTo(LocalDate.of(2026, 6, 17));
        clock().moveTo(LocalDate.of(2026, 6, 18));

        assertThatThrownBy(() -> steer(deadlines -> deadlines.meet(started.id(), LocalDate.of(2026, 6, 18))))
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo("LIC-002");
    }

    @Test
    @BetweenFunctions
    @Requirement({"LIC-002", "DLN-003"})
    default void lapsesOnceWithTheLegalDayAndTheActingTime() {
        Subject subject = fresh();
        Deadline started = startedIn("330106", "permit-supplement-notice", JUNE_10, subject);

        clock().moveTo(LocalDate.of(2026, 6, 17));
        assertThat(lapses(subject)).isEmpty();
        clock().moveTo(LocalDate.of(2026, 6, 29));
        clock().moveTo(LocalDate.of(2026, 6, 30));

        assertThat(lapses(subject)).singleElement().satisfies(lapsed -> {
            assertThat(lapsed)
                    .isEqualTo(new DeadlineLapsed(
                            subject,
                            started.id(),
                            "permit-supplement-notice",
                            ClockKind.STATUTORY,
                            LapseAction.DEEMED_ACCEPTED,
                            JUNE_10,
                            LocalDate.of(2026, 6, 17),
                            lapsed.actedAt()));
            assertThat(LocalDate.ofInstant(lapsed.actedAt(), TestClock.ZONE)).isEqualTo(LocalDate.of(2026, 6, 29));
        });
    }

    @Test
    @BetweenFunctions
    @Requirement("LIC-012")
    default void deemsALicenceRenewedAfterItsLastDay() {
        Subject licence = fresh();
        LocalDate expiry = LocalDate.of(2026, 5, 3);
        clock().moveTo(LocalDate.of(2026, 4, 1));
        Deadline started = start(clockStart("330106", "permit-renewal-decision", ClockKind.STATUTORY, expiry, licence));
        assertThat(started.end()).isEqualTo(expiry);

        clock().moveTo(LocalDate.of(2026, 5, 4));

        assertThat(lapses(licence)).singleElement().satisfies(lapsed -> {
            assertThat(lapsed.action()).isEqualTo(LapseAction.DEEMED_RENEWED);
            assertThat(lapsed.lastDay()).isEqualTo(expiry);
        });
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-003")
    default void neverLapsesWhatWasMetOrEnded() {
        Subject met = fresh();
        Subject ended = fresh();
        Deadline one = startedIn("330106", "permit-supplement-notice", JUNE_10, met);
        Deadline other = startedIn("330106", "permit-supplement-notice", JUNE_10, ended);
        steer(deadlines -> deadlines.meet(one.id(), LocalDate.of(2026, 6, 12)));
        Deadline cancelled = steer(deadlines -> deadlines.cancel(other.id()));
        assertThat(cancelled.closedAt()).isEqualTo(clock().now());

        clock().moveTo(LocalDate.of(2026, 6, 29));

        assertThat(cancelled.state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(lapses(met)).isEmpty();
        assertThat(lapses(ended)).isEmpty();
    }

    @Test
    @BetweenFunctions
    @Requirement({"DLN-005", "PAG-001", "ACC-007"})
    default void listsWhatIsDueTheEarliestEndFirst() {
        Deadline later = started("permit-decision", JUNE_10);
        Deadline sooner = started("permit-supplement-notice", JUNE_10);
        Deadline beyond = started("permit-decision-joint", JUNE_10);

        List<Deadline> due = allPages(2, page -> function().due(handler(), "2026-07-09", page));
        List<Deadline> elsewhere = allPages(
                100, page -> function().due(staff().official(Organ.OTHER_IN_CITY, Post.HANDLER), "2026-07-09", page));

        assertThat(due).extracting(Deadline::id).containsSubsequence(sooner.id(), later.id());
        assertThat(due).extracting(Deadline::id).doesNotContain(beyond.id()).doesNotHaveDuplicates();
        assertThat(due).extracting(Deadline::end).isSorted();
        assertThat(due).isEqualTo(allPages(100, page -> function().due(handler(), "2026-07-09", page)));
        assertThat(elsewhere).extracting(Deadline::id).doesNotContain(sooner.id(), later.id());
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-005")
    default void listsWhatIsDueTodayWhereNoDayIsNamed() {
        Deadline started = started("permit-decision", JUNE_10);

        clock().moveTo(started.end().minusDays(1));
        assertThat(allPages(100, page -> function().due(handler(), null, page)))
                .extracting(Deadline::id)
                .doesNotContain(started.id());
        clock().moveTo(started.end());
        assertThat(allPages(100, page -> function().due(handler(), null, page)))
                .extracting(Deadline::id)
                .contains(started.id());
    }

    @Test
    @BetweenFunctions
    @Requirement("DLN-005")
    default void listsWhatIsOverdueUntilItIsDone() {
        Deadline started = started("permit-decision", JUNE_10);
        clock().moveTo(LocalDate.of(2026, 7, 13));
        assertThat(allPages(100, page -> function().due(handler(), null, page)))
                .extracting(Deadline::id)
                .contains(started.id());

        steer(deadlines -> deadlines.meet(started.id(), LocalDate.of(2026, 7, 13)));

        assertThat(allPages(100, page -> function().due(handler(), null, page)))
                .extracting(Deadline::id)
                .doesNotContain(started.id());
    }

    @Test
    @BetweenFunctions
    @Requirement("ACC-004")
    default void hidesAClockFromOtherLines() {
        Deadline started = started("permit-decision", JUNE_10);

        assertThat(function().find(staff().official(Organ.PROVINCE, Post.HANDLER), started.id()))
                .isPresent();
        assertThat(function().find(staff().official(Organ.OTHER_IN_CITY, Post.HANDLER), started.id()))
                .isEmpty();
        assertThatThrownBy(() -> function().explain(staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER), started.id()))
                .isInstanceOf(org.zhengwu.api.NotFoundException.class);
    }
}
