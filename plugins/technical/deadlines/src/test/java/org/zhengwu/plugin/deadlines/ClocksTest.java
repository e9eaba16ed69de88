package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.deadlines.Desk.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.DayEffect;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;

class ClocksTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.on("2026-09-21");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void startsByTheRuleOfTheMatter() {
        Deadline clock = desk.start("permit-decision", "2026-09-21");

        assertThat(clock.end()).isEqualTo("2026-10-26");
        assertThat(clock.rule()).isEqualTo("permit-decision");
        assertThat(clock.basis()).contains("行政许可法");
        assertThat(clock.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(clock.provisional()).isFalse();
        assertThat(desk.find(clock.id())).isEqualTo(clock);
        assertThat(desk.clocks().of(clock.subject())).containsExactly(clock);
    }

    @Test
    void putsTheItemsOwnLimitBeforeTheRules() {
        Deadline law = desk.startWithOwnLimit("permit-decision", ClockKind.STATUTORY, 60, "2026-09-21");
        Deadline other = desk.startWithOwnLimit("item-confirmation", ClockKind.STATUTORY, 3, "2026-09-21");
        Deadline promise = desk.startWithOwnLimit("permit-decision", ClockKind.PROMISED, 5, "2026-09-21");

        assertThat(law.limit()).isEqualTo(new Limit(60, LimitUnit.WORKING_DAY));
        assertThat(law.rule()).isNull();
        assertThat(law.basis()).isEqualTo("《某某法》第一条");
        assertThat(desk.clocks().explain(law.id()).rule().id()).isEqualTo("permit-decision");
        assertThat(desk.clocks().explain(other.id()).rule().id()).isEqualTo("item-decision");
        assertThat(desk.clocks().explain(promise.id()).rule().id()).isEqualTo("promise");
        assertThat(promise.end()).isEqualTo("2026-09-29");
    }

    @Test
    void refusesAClockWithoutALimit() {
        assertThatThrownBy(() -> desk.start("no-such-matter", "2026-09-21")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> desk.start("item-decision", "2026-09-21"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.violations().get(0).field()).isEqualTo("ownLimit"));
        assertThatThrownBy(() -> desk.clocks().start(Desk.clock("permit-decision", "2026-09-21", Towns.MACAO)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.violations().get(0).code()).isEqualTo("no-calendar"));
    }

    @Test
    void doesNotCountTheDaysOfASpecialProcedure() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();

        Deadline stopped = desk.clocks().stop(id, day("2026-10-12"), "听证");
        assertThat(stopped.state()).isEqualTo(DeadlineState.STOPPED);
        assertThat(stopped.end()).isEqualTo("2026-10-26");
        desk.moveTo("2026-12-01");
        assertThat(desk.find(id).state()).isEqualTo(DeadlineState.STOPPED);

        Deadline resumed = desk.clocks().resume(id, day("2026-10-18"));
        assertThat(resumed.end()).isEqualTo("2026-11-02");
        DeadlineExplanation explained = desk.clocks().explain(id);
        assertThat(explained.days().stream().filter(each -> each.effect() == DayEffect.PAUSED))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.note()).contains("听证"));
        assertThat(explained.changes())
                .extracting(DeadlineChange::cause)
                .containsExactly(ChangeCause.STOPPED, ChangeCause.RESUMED);
    }

    @Test
    void losesNoDayByAStopThatEndsOnItsOwnDay() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        desk.clocks().stop(id, day("2026-10-12"), "检测");

        Deadline resumed = desk.clocks().resume(id, day("2026-10-11"));

        assertThat(resumed.end()).isEqualTo("2026-10-26");
        assertThat(resumed.pauses()).isEmpty();
    }

    @Test
    void namesBothProceduresOfOneDay() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        desk.clocks().stop(id, day("2026-10-12"), "听证");
        desk.clocks().resume(id, day("2026-10-12"));
        desk.clocks().stop(id, day("2026-10-13"), "专家评审");

        Deadline resumed = desk.clocks().resume(id, day("2026-10-12"));

        assertThat(resumed.end()).isEqualTo("2026-10-27");
        assertThat(resumed.pauses())
                .extracting(each -> each.from() + " " + each.until() + " " + each.reason())
                .containsExactly("2026-10-12 2026-10-12 听证", "2026-10-12 2026-10-12 专家评审");
        assertThat(desk.clocks().explain(id).days())
                .filteredOn(each -> each.effect() == DayEffect.PAUSED)
                .singleElement()
                .satisfies(each -> assertThat(each.note()).contains("听证、专家评审"));
    }

    @Test
    void refusesStopsThatTheLawDoesNotKnow() {
        DeadlineId decision = desk.start("permit-decision", "2026-09-21").id();
        DeadlineId notice = desk.start("permit-supplement-notice", "2026-09-21").id();

        refused(() -> desk.clocks().stop(notice, day("2026-09-22"), "听证"), "clock-not-stoppable");
        refused(() -> desk.clocks().stop(decision, day("2026-10-27"), "听证"), "limit-lapsed");
        assertThatThrownBy(() -> desk.clocks().resume(decision, day("2026-10-01")))
                .isInstanceOf(StepNotAllowedException.class);
        desk.clocks().stop(decision, day("2026-10-12"), "听证");
        assertThatThrownBy(() -> desk.clocks().resume(decision, day("2026-10-01")))
                .isInstanceOf(InvalidInputException.class);
        desk.clocks().resume(decision, day("2026-10-14"));
        assertThatThrownBy(() -> desk.clocks().stop(decision, day("2026-10-14"), "听证"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void stopsNothingThatHasLapsedWhetherOrNotTheTimerCame() {
        DeadlineId id = desk.start("permit-decision", "2026-08-03").id();

        refused(() -> desk.clocks().stop(id, day("2026-08-10"), "听证"), "limit-lapsed");
        assertThat(desk.find(id).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void extendsByTheHeadOfTheOrganAndNotBeyondTheRule() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        Caller head = Desk.official(Towns.SHENZHEN, Post.HEAD);

        assertThatThrownBy(() -> desk.clocks().extend(Desk.official(Towns.SHENZHEN, Post.DECIDER), id, 5, "复杂"))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.clocks().extend(Desk.official(Towns.GUANGZHOU, Post.HEAD), id, 5, "复杂"))
                .isInstanceOf(ForbiddenException.class);
        refused(() -> desk.clocks().extend(head, id, 11, "复杂"), "extension-too-long");
        Deadline extended = desk.clocks().extend(head, id, 6, "复杂");
        assertThat(extended.end()).isEqualTo("2026-11-03");
        assertThat(extended.extensions())
                .singleElement()
                .satisfies(each -> assertThat(each.grantedBy()).isEqualTo(head.account()));
        refused(() -> desk.clocks().extend(head, id, 5, "复杂"), "extension-too-long");
        refused(() -> desk.clocks().extend(head, id, Integer.MAX_VALUE, "复杂"), "extension-too-long");
        assertThat(desk.clocks().extend(head, id, 4, "仍复杂").end()).isEqualTo("2026-11-09");
    }

    @Test
    void extendsJointHandlingByTheHeadOfTheGovernment() {
        DeadlineId id = desk.start("permit-decision-joint", "2026-09-21").id();

        assertThatThrownBy(() -> desk.clocks().extend(Desk.official(Towns.SHENZHEN, Post.HEAD), id, 15, "联办"))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(
                        () -> desk.clocks().extend(Desk.official(Towns.GUANGDONG, Post.GOVERNMENT_HEAD), id, 15, "联办"))
                .isInstanceOf(ForbiddenException.class);
        assertThat(desk.clocks()
                        .extend(Desk.official(Towns.SHENZHEN, Post.GOVERNMENT_HEAD), id, 15, "联办")
                        .extensions())
                .hasSize(1);
    }

    @Test
    void refusesAnExtensionAfterTheLapse() {
        Deadline clock = desk.start("permit-decision", "2026-08-03");
        Caller head = Desk.official(Towns.SHENZHEN, Post.HEAD);

        refused(() -> desk.clocks().extend(head, clock.id(), 5, "复杂"), "limit-lapsed");
        desk.moveTo("2026-09-22");
        refused(() -> desk.clocks().extend(head, clock.id(), 5, "复杂"), "limit-lapsed");
        DeadlineId delivery = desk.start("permit-delivery", "2026-09-21").id();
        refused(() -> desk.clocks().extend(head, delivery, 5, "复杂"), "no-extension");
    }

    @Test
    void meetsAStoppedClock() {
        Deadline clock = desk.start("permit-decision", "2026-09-21");
        desk.clocks().stop(clock.id(), day("2026-10-12"), "鉴定");
        desk.moveTo("2026-11-16");

        Deadline met = desk.clocks().meet(clock.id(), day("2026-11-16"));

        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.end()).isEqualTo("2026-11-30");
        assertThat(desk.events(DeadlineLapsed.class)).isEmpty();
    }

    @Test
    void endsAClockOnce() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        assertThat(desk.clocks().cancel(id).state()).isEqualTo(DeadlineState.CANCELLED);

        assertThatThrownBy(() -> desk.clocks().cancel(id)).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> desk.clocks().meet(id, day("2026-09-22"))).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> desk.clocks().cancel(new DeadlineId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void countsBackFromAnEvent() {
        assertThat(desk.start("permit-hearing-notice", "2026-10-20").end()).isEqualTo("2026-10-13");
        assertThat(desk.start("permit-renewal-application", "2027-03-01").end()).isEqualTo("2027-02-01");
        assertThat(desk.start("permit-renewal-application", "2027-03-01").provisional())
                .isTrue();
    }

    @Test
    void showsClocksToTheirOrganOnly() {
        Deadline clock = desk.start("permit-decision", "2026-09-21");

        assertThat(desk.service().find(Desk.official(Towns.SHENZHEN, null), clock.id()))
                .isPresent();
        assertThat(desk.service().find(Desk.official(Towns.GUANGZHOU, null), clock.id()))
                .isEqualTo(Optional.empty());
        assertThatThrownBy(() -> desk.service().explain(Desk.official(Towns.GUANGZHOU, null), clock.id()))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk.service()
                        .due(Desk.official(Towns.GUANGZHOU, null), "2027-01-01", PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void listsWhatIsDueInPagesTheEarliestFirst() {
        for (int i = 0; i < 7; i++) {
            desk.start(
                    "permit-decision",
                    LocalDate.of(2026, 9, 28).minusDays(i / 2).toString());
        }
        Caller official = Desk.official(Towns.SHENZHEN, null);
        Page<Deadline> first = desk.service().due(official, "2026-12-31", new PageRequest(3, null));
        Page<Deadline> second = desk.service().due(official, "2026-12-31", new PageRequest(3, first.next()));
        Page<Deadline> third = desk.service().due(official, "2026-12-31", new PageRequest(3, second.next()));

        assertThat(first.count().value()).isEqualTo(7);
        assertThat(third.items()).hasSize(1);
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(Deadline::end))
                .hasSize(7)
                .isSorted();
        assertThat(desk.service().due(official, null, PageRequest.first()).items())
                .isEmpty();
        assertThatThrownBy(() -> desk.service().due(official, "2026-02-30", PageRequest.first()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void letsOnlyOneOfTwoChangesAtOnceThrough() throws Exception {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger lost = new AtomicInteger();
        Runnable change = () -> {
            try {
                desk.zhengwu().transactions().requiresNew(() -> {
                    desk.clocks().of(desk.find(id).subject());
                    await(together);
                    desk.clocks().stop(id, day("2026-10-12"), "听证");
                });
            } catch (RuntimeException conflict) {
                lost.incrementAndGet();
            }
        };

        CompletableFuture<Void> one = CompletableFuture.runAsync(change);
        CompletableFuture<Void> two = CompletableFuture.runAsync(change);
        CompletableFuture.allOf(one, two).join();

        assertThat(lost).hasValue(1);
        assertThat(desk.find(id).pauses()).hasSize(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new CompletionException(broken);
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call, String code) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
