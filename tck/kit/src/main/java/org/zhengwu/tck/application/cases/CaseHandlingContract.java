package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.EndingOrgan;

/** The handling of accepted cases: clocks, special procedures, extensions, verification. */
public interface CaseHandlingContract extends CaseFixtures {

    /** A Wednesday before the Dragon Boat Festival. */
    LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    @Test
    @Requirement({"LIC-004", "CAL-001", "CAL-008"})
    default void givesAPermitWithoutALimitOfItsOwnTwentyWorkingDays() {
        Case accepted = accepted(people(), Kind.PERMIT, JUNE_10);

        assertThat(statutoryEnd(accepted)).isEqualTo(LocalDate.of(2026, 7, 9));
    }

    @Test
    @Requirement("LIC-004")
    default void givesAPermitTheLimitThatItStatesWithItsBasis() {
        Case working = accepted(people(), Kind.PERMIT_OF_30_DAYS, JUNE_10);
        Case calendar = accepted(people(), Kind.PERMIT_OF_45_CALENDAR_DAYS, LocalDate.of(2026, 7, 22));

        assertThat(statutoryEnd(working)).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(statutoryEnd(calendar)).isEqualTo(LocalDate.of(2026, 9, 7));
        Caller handler = people().handler();
        assertThat(function().deadlines(handler, working.id()))
                .anyMatch(clock -> clock.basis().contains("《浙江省城市市容和环境卫生管理条例》"));
    }

    @Test
    @Requirement({"LIC-022", "CSE-104"})
    default void runsThePromisedClockBesideTheStatutoryOne() {
        Case accepted = accepted(people(), Kind.PERMIT, JUNE_10);

        assertThat(clockOf(accepted, ClockKind.PROMISED).end()).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(clockOf(accepted, ClockKind.STATUTORY).end()).isEqualTo(LocalDate.of(2026, 7, 9));
    }

    @Test
    @Requirement("LIC-005")
    default void givesJointHandlingFortyFiveWorkingDays() {
        Case accepted = accepted(people(), Kind.JOINT_PERMIT, LocalDate.of(2026, 3, 5));

        assertThat(statutoryEnd(accepted)).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    @Requirement("CAL-007")
    default void marksAnEndInAYearWithoutANoticeAsProvisional() {
        Case accepted = accepted(people(), Kind.PERMIT, LocalDate.of(2026, 12, 10));

        assertThat(statutoryEnd(accepted)).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(clockOf(accepted, ClockKind.STATUTORY).provisional()).isTrue();
        assertThat(clockOf(accepted, ClockKind.PROMISED).provisional()).isFalse();
    }

    @Test
    @Requirement("CAL-007")
    default void movesTheDayInTheListWhenACalendarMovesTheEnd() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, LocalDate.of(2028, 12, 11));
        LocalDate before = dueOn(people.applicant());

        takeOff(before);
        clock().settle();

        CaseClock promised = clockOf(seenBy(people.handler(), accepted), ClockKind.PROMISED);
        assertThat(promised.end()).isAfter(before);
        assertThat(dueOn(people.applicant())).isEqualTo(promised.end());
    }

    /** Makes a working day a day off in the city, beside those that it has, since a run before took some off too. */
    private void takeOff(LocalDate day) {
        DeadlineService deadlines = candidate().service(DeadlineService.class);
        DivisionCode city = cast().divisionCodeOf(Organ.CITY);
        CalendarDraft.Builder days = CalendarDraft.builder()
                .year(day.getYear())
                .division(city)
                .kind(CalendarKind.REGIONAL)
                .source("地方节假日办法")
                .off(day, day, "建市日");
        deadlines.calendar(cast().visitor(), Integer.toString(day.getYear()), city.value()).days().stream()
                .filter(each -> !each.working())
                .forEach(each -> days.off(each.day(), each.day(), each.name()));
        deadlines.publishCalendar(
                staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE), IdempotencyKey.fresh(), days.build());
    }

    /** The day that the list shows for the only case of the applicant. */
    private LocalDate dueOn(Caller applicant) {
        CaseSummary only = function()
                .listMine(applicant, CaseFilter.any(), PageRequest.first())
                .items()
                .get(0);
        return requireNonNull(only.dueOn());
    }

    @Test
    @Requirement("LIC-007")
    default void stopsBothClocksDuringASpecialProcedure() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);
        clock().moveTo(LocalDate.of(2026, 6, 15));

        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 6, 30)));
        assertThat(suspended.state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(suspended.clocks())
                .filteredOn(each -> each.state() == DeadlineState.STOPPED)
                .hasSize(2)
                .allMatch(each -> each.light() == Light.OFF);
        assertThat(suspended.suspension()).isNotNull().satisfies(procedure -> {
            assertThat(procedure.from()).isEqualTo(LocalDate.of(2026, 6, 15));
            assertThat(procedure.expectedUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(procedure.until()).isNull();
            assertThat(procedure.document()).isNotNull();
        });

        clock().moveTo(LocalDate.of(2026, 6, 24));
        Case current = seenBy(people.handler(), suspended);
        Case resumed = function().resume(people.handler(), current.id(), current.revision());
        assertThat(resumed.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(clockOf(resumed, ClockKind.STATUTORY).end()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(clockOf(resumed, ClockKind.PROMISED).end()).isEqualTo(LocalDate.of(2026, 7, 2));
        for (Case ended : List.of(resumed, seenBy(people.applicant(), resumed))) {
            assertThat(ended.suspension()).isNotNull().satisfies(procedure -> {
                assertThat(procedure.until()).isEqualTo(LocalDate.of(2026, 6, 24));
                assertThat(procedure.expectedUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
            });
        }
    }

    @Test
    @Requirement("LIC-007")
    default void doesNotLetAStoppedClockLapse() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);
        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 9, 30)));

        clock().moveTo(LocalDate.of(2026, 9, 1));
        Case later = seenBy(people.handler(), suspended);

        assertThat(later.clocks()).noneMatch(each -> each.state() == DeadlineState.LAPSED);
        assertThat(later.clocks()).noneMatch(each -> each.light() == Light.RED);
    }

    @Test
    @Requirement("LIC-004")
    default void letsTheHeadExtendByTenWorkingDays() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);

        Case extended = function().extend(head(), accepted.id(), accepted.revision(), extension(10));

        assertThat(clockOf(extended, ClockKind.STATUTORY).end()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(clockOf(extended, ClockKind.PROMISED).end()).isEqualTo(LocalDate.of(2026, 6, 23));
        Deadline statutory = function().deadlines(people.applicant(), accepted.id()).stream()
                .filter(each -> !each.extensions().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No clock shows the extension"));
        assertThat(statutory.extensions().get(0).grantedBy()).isEqualTo(head().account());
        assertThat(statutory.extensions().get(0).reason()).isEqualTo("现场情况复杂");
    }

    @Test
    @Requirement("LIC-004")
    default void forbidsAnyoneElseToExtend() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);
        List<Caller> others = List.of(
                people.handler(), people.decider(), staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD));

        for (Caller other : others) {
            assertThatThrownBy(() -> function().extend(other, accepted.id(), accepted.revision(), extension(10)))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(statutoryEnd(seenBy(people.handler(), accepted))).isEqualTo(LocalDate.of(2026, 7, 9));
    }

    @Test
    @Requirement("LIC-004")
    default void refusesALongerExtensionAndASecondOne() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);

        assertViolated(() -> function().extend(head(), accepted.id(), accepted.revision(), extension(11)));
        Case extended = function().extend(head(), accepted.id(), accepted.revision(), extension(10));
        assertViolated(() -> function().extend(head(), extended.id(), extended.revision(), extension(1)));
    }

    @Test
    @Requirement("LIC-004")
    default void runsTheLimitOfWhatIsNoPermitAndExtendsItNot() {
        Case accepted = accepted(people(), Kind.CONFIRMATION, JUNE_10);
        assertThat(statutoryEnd(accepted)).isEqualTo(LocalDate.of(2026, 6, 25));
        assertViolated(() -> function().extend(head(), accepted.id(), accepted.revision(), extension(5)));
    }

    @Test
    @Requirement("LIC-005")
    default void letsTheHeadOfTheGovernmentExtendJointHandling() {
        Case accepted = accepted(people(), Kind.JOINT_PERMIT, LocalDate.of(2026, 3, 5));
        Caller governor = staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD);

        assertThatThrownBy(() -> function().extend(head(), accepted.id(), accepted.revision(), extension(15)))
                .isInstanceOf(ForbiddenException.class);
        assertViolated(() -> function().extend(governor, accepted.id(), accepted.revision(), extension(16)));
        Case extended = function().extend(governor, accepted.id(), accepted.revision(), extension(15));

        assertThat(statutoryEnd(extended)).isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    @Requirement("LIC-010")
    default void wantsTwoOfTheStaffToVerify() {
        People people = people();
        Case accepted = accepted(people, Kind.VERIFIED_PERMIT, JUNE_10);
        review(people.reviewer(), accepted, "AGREE");
        Case first = seenBy(people.handler(), accepted);
        assertRule("LIC-010", () -> function().decide(people.decider(), first.id(), first.revision(), grant()));

        Case once = function().verify(people.handler(), first.id(), first.revision(), verification());
        assertRule("LIC-010", () -> function().decide(people.decider(), once.id(), once.revision(), grant()));
        assertRule("LIC-010", () -> function().verify(people.handler(), once.id(), once.revision(), verification()));

        Caller second = staff().official(Organ.CITY, Post.RECEIVER);
        Case twice = function().verify(second, once.id(), once.revision(), verification());
        assertThat(twice.verifications()).hasSize(2);
        assertThat(function()
                        .decide(people.decider(), twice.id(), twice.revision(), grant())
                        .state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("CSE-105")
    default void showsHowCloseTheEndIs() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JUNE_10);
        assertThat(clockOf(accepted, ClockKind.PROMISED).light()).isEqualTo(Light.GREEN);

        clock().moveTo(LocalDate.of(2026, 6, 23));
        assertThat(clockOf(seenBy(people.handler(), accepted), ClockKind.PROMISED)
                        .light())
                .isEqualTo(Light.YELLOW);
        clock().moveTo(LocalDate.of(2026, 6, 24));
        assertThat(clockOf(seenBy(people.handler(), accepted), ClockKind.PROMISED)
                        .light())
                .isEqualTo(Light.RED);
        assertThat(clockOf(seenBy(people.handler(), accepted), ClockKind.STATUTORY)
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    @Requirement("CSE-109")
    default void movesOpenCasesToTheSuccessorOfTheirOrgan() {
        clock().moveTo(JUNE_10);
        EndingOrgan ending = EndingOrgan.establish(candidate());
        ServiceItem item = itemOf(ending);
        Caller applicant = people().applicant();
        Case open = submitted(applicant, item);
        Caller above = staff().official(Organ.PROVINCE, Post.HANDLER);
        Caller heir = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        assertThat(function().find(heir, open.id())).isEmpty();

        ending.mergeInto(Organ.OTHER_IN_CITY);

        Case moved = seenBy(heir, open);
        assertThat(moved.organ()).isEqualTo(cast().idOf(Organ.OTHER_IN_CITY));
        assertThat(function().find(above, open.id())).isEmpty();
        assertThat(function().accept(heir, moved.id(), moved.revision()).state())
                .isEqualTo(CaseState.ACCEPTED);
        assertThat(submitted(applicant, item).organ())
                .as("what is applied for after the merger")
                .isEqualTo(cast().idOf(Organ.OTHER_IN_CITY));
    }

    @Test
    @Requirement("CSE-109")
    default void listsTheOpenCasesOfAMergedOrganInTheInboxOfItsSuccessor() {
        clock().moveTo(JUNE_10);
        EndingOrgan ending = EndingOrgan.establish(candidate());
        Case open = submitted(people().applicant(), itemOf(ending));
        Caller heir = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        DivisionId city = cast().divisionOf(Organ.CITY);
        assertThat(inbox(heir, CaseFilter.any(), open)).isEmpty();

        ending.mergeInto(Organ.OTHER_IN_CITY);

        OrganId successor = cast().idOf(Organ.OTHER_IN_CITY);
        for (CaseFilter shown : List.of(CaseFilter.any(), CaseFilter.of(successor, city))) {
            assertThat(inbox(heir, shown, open)).singleElement().satisfies(listed -> {
                assertThat(listed.id()).isEqualTo(open.id());
                assertThat(listed.organ()).isEqualTo(successor);
            });
        }
        assertThat(inbox(heir, CaseFilter.of(ending.id(), city), open)).isEmpty();
        assertThat(inbox(staff().official(Organ.CITY, Post.HANDLER), CaseFilter.any(), open))
                .isEmpty();
    }

    private List<CaseSummary> inbox(Caller caller, CaseFilter filter, Case about) {
        CaseFilter narrowed = filter.withAmong(Set.of(about.id()));
        return allPages(100, page -> function().inbox(caller, narrowed, page));
    }

    private ServiceItem itemOf(EndingOrgan organ) {
        return ItemFixtures.publish(
                candidate(),
                manager(),
                ItemFixtures.withOrgan(ItemFixtures.permit().build(), organ.id().toString()));
    }

    private Case submitted(Caller applicant, ServiceItem item) {
        CaseDraft draft =
                application(applicant, Kind.PERMIT).item(item.id().toString()).build();
        Case drafted = function().create(applicant, IdempotencyKey.fresh(), draft);
        return function().submit(applicant, drafted.id(), drafted.revision());
    }

    private static ExtensionDraft extension(int days) {
        return ExtensionDraft.builder().days(days).reason("现场情况复杂").build();
    }

    private static VerificationDraft verification() {
        return VerificationDraft.builder().result("CONFORMS").findings("与申请一致").build();
    }

    private static void assertViolated(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolatedException.class);
    }
}
