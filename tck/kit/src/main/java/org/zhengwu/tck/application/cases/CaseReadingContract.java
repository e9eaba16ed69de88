package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.StepAction;
import org.zhengwu.api.application.cases.StepStatus;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Finding and listing cases, their history and their clocks. */
public interface CaseReadingContract extends CaseFixtures {

    LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    @Requirement({"ACC-004", "ACC-006"})
    default void hidesACaseFromOtherParties() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(function().find(stranger, submitted.id())).isEmpty();
        assertThat(function()
                        .listMine(stranger, CaseFilter.any(), PageRequest.first())
                        .items())
                .isEmpty();
        assertAbsent(() -> function().history(stranger, submitted.id()));
        assertAbsent(() -> function().deadlines(stranger, submitted.id()));
        assertAbsent(() -> function().submit(stranger, submitted.id(), submitted.revision()));
    }

    @Test
    @Requirement({"ACC-004", "ACC-005"})
    default void showsACaseToItsLineAndHidesItFromOtherOrgans() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, MARCH_3);

        assertThat(seenBy(staff().official(Organ.CITY, Post.HANDLER), submitted))
                .isEqualTo(submitted);
        assertThat(seenBy(staff().official(Organ.PROVINCE, Post.HANDLER), submitted))
                .isEqualTo(submitted);
        assertThat(seenBy(staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD), submitted))
                .isEqualTo(submitted);
        for (Organ other : List.of(Organ.OTHER_IN_CITY, Organ.NEIGHBOUR_CITY, Organ.CITY_GOVERNMENT)) {
            assertThat(function().find(staff().official(other, Post.HANDLER), submitted.id()))
                    .as(other.name())
                    .isEmpty();
        }
    }

    @Test
    @Requirement("ACC-004")
    default void answersForACaseOutOfReachAsForOneThatNeverWas() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, MARCH_3);
        Caller outside = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        CaseId never = new CaseId(UUID.randomUUID());

        Throwable outOfReach = thrownBy(() -> function().accept(outside, submitted.id(), submitted.revision()));
        Throwable absent = thrownBy(() -> function().accept(outside, never, submitted.revision()));

        assertThat(outOfReach).isInstanceOf(NotFoundException.class).hasSameClassAs(absent);
        assertThat(String.valueOf(outOfReach.getMessage())
                        .replace(submitted.id().toString(), "ID"))
                .isEqualTo(String.valueOf(absent.getMessage()).replace(never.toString(), "ID"));
    }

    @Test
    @Requirement("ITM-012")
    default void findsAnEndedCaseByItsNumberInReachAndNowhereElse() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        WithdrawalDraft reason = WithdrawalDraft.builder().reason("不再需要").build();
        Case ended = function().withdraw(people.applicant(), submitted.id(), submitted.revision(), reason);
        CaseNumber number = requireNonNull(ended.number());

        for (Caller inReach :
                List.of(people.applicant(), people.handler(), staff().official(Organ.PROVINCE, Post.HANDLER))) {
            assertThat(function().findByNumber(inReach, number)).map(Case::id).contains(ended.id());
        }
        for (Caller outside : List.of(
                cast().serviceUser(PartyKind.NATURAL_PERSON), staff().official(Organ.OTHER_IN_CITY, Post.HANDLER))) {
            assertThat(function().findByNumber(outside, number)).isEmpty();
        }
        assertThat(function().findByNumber(people.handler(), new CaseNumber("NEVER-GIVEN")))
                .isEmpty();
    }

    @Test
    @Requirement("ACC-005")
    default void letsTheSuperiorReadAndNotAct() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, MARCH_3);
        Caller superior = staff().official(Organ.PROVINCE, Post.HANDLER);

        assertAbsent(() -> function().accept(superior, submitted.id(), submitted.revision()));
    }

    @Test
    @Requirement({"PAG-001", "CSE-108"})
    default void listsTheCasesOfThePartyTheNewestFirstPageByPage() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        clock().moveTo(MARCH_3);
        List<CaseId> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(0, drafted(applicant, Kind.PERMIT).id());
        }

        List<CaseId> listed = allPages(3, page -> function().listMine(applicant, CaseFilter.any(), page)).stream()
                .map(CaseSummary::id)
                .toList();

        assertThat(listed).isEqualTo(made);
        assertThat(function()
                        .listMine(applicant, CaseFilter.any(), PageRequest.of(3, null))
                        .count()
                        .value())
                .isEqualTo(7);
        assertThat(function()
                        .listMine(applicant, CaseFilter.in(CaseState.SUBMITTED), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    @Requirement("PAG-001")
    default void fillsAndCountsAPageOfTheStateAskedFor() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case first = submitted(applicant, Kind.PERMIT, MARCH_3);
        drafted(applicant, Kind.PERMIT);
        Case second = submitted(applicant, Kind.PERMIT, MARCH_3);
        drafted(applicant, Kind.PERMIT);

        Page<CaseSummary> page =
                function().listMine(applicant, CaseFilter.in(CaseState.SUBMITTED), PageRequest.of(2, null));

        assertThat(page.items()).extracting(CaseSummary::id).containsExactly(second.id(), first.id());
        assertThat(page.count().value()).isEqualTo(2);
    }

    @Test
    @Requirement({"CSE-108", "PAG-001"})
    default void narrowsTheInboxToAStateAndShowsEachCaseOnce() {
        Caller handler = staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER);
        List<CaseId> correcting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Case submitted = submitted(people().applicant(), Kind.OF_NEIGHBOUR, MARCH_3);
            CorrectionDraft draft = CorrectionDraft.builder().problem("用途写错").build();
            correcting.add(function()
                    .correct(handler, submitted.id(), submitted.revision(), draft)
                    .id());
        }
        Case other = submitted(people().applicant(), Kind.OF_NEIGHBOUR, MARCH_3);
        CaseFilter filter = CaseFilter.in(CaseState.CORRECTING);

        List<CaseSummary> inbox = allPages(2, page -> function().inbox(handler, filter, page));

        assertThat(inbox)
                .extracting(CaseSummary::id)
                .containsAll(correcting)
                .doesNotContain(other.id())
                .doesNotHaveDuplicates();
        assertThat(inbox).allMatch(each -> each.state() == CaseState.CORRECTING);
        assertThat(inbox).isEqualTo(allPages(100, page -> function().inbox(handler, filter, page)));
    }

    @Test
    @Requirement({"CSE-108", "PAG-001"})
    default void partsTheInboxByTheLightsThatItShows() {
        People people = people();
        Case overdue = accepted(people, Kind.PERMIT, MARCH_3);
        Case later = accepted(people, Kind.PERMIT_OF_30_DAYS, LocalDate.of(2026, 3, 16));
        Case suspended = accepted(people, Kind.PERMIT, LocalDate.of(2026, 3, 16));
        suspended = function()
                .suspend(
                        people.handler(),
                        suspended.id(),
                        suspended.revision(),
                        SuspensionDraft.builder()
                                .procedure("HEARING")
                                .reason("依法听证")
                                .expectedUntil("2026-03-31")
                                .build());
        clock().moveTo(LocalDate.of(2026, 3, 17));
        List<CaseSummary> whole = allPages(100, page -> function().inbox(people.handler(), CaseFilter.any(), page));

        for (Light light : Light.values()) {
            CaseFilter filter = CaseFilter.showing(light);

            assertThat(allPages(3, page -> function().inbox(people.handler(), filter, page)))
                    .as("the inbox of %s", light)
                    .isEqualTo(
                            whole.stream().filter(each -> each.light() == light).toList());
        }
        assertThat(lightsIn(whole, overdue, later, suspended)).containsExactly(Light.RED, Light.GREEN, Light.OFF);
    }

    private static List<Light> lightsIn(List<CaseSummary> list, Case... cases) {
        return Arrays.stream(cases)
                .map(each -> list.stream()
                        .filter(listed -> listed.id().equals(each.id()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("A case is not in the inbox")))
                .map(CaseSummary::light)
                .toList();
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatItDidNotGive() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThatThrownBy(() -> function().listMine(applicant, CaseFilter.any(), PageRequest.of(3, "no-cursor")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement({"CSE-108", "ACC-007"})
    default void putsTheOverdueCasesFirstInTheInboxThenTheNearestEnd() {
        People people = people();
        Case overdue = accepted(people, Kind.PERMIT, MARCH_3);
        Case later = accepted(people, Kind.PERMIT_OF_30_DAYS, LocalDate.of(2026, 3, 16));
        Case sooner = accepted(people, Kind.PERMIT, LocalDate.of(2026, 3, 16));
        Case elsewhere = submitted(people.applicant(), Kind.OF_NEIGHBOUR, LocalDate.of(2026, 3, 16));
        Case draft = drafted(people.applicant(), Kind.PERMIT);
        clock().moveTo(LocalDate.of(2026, 3, 17));

        List<CaseSummary> inbox = allPages(100, page -> function().inbox(people.handler(), CaseFilter.any(), page));
        List<CaseId> ids = inbox.stream().map(CaseSummary::id).toList();

        assertThat(ids)
                .containsSubsequence(overdue.id(), sooner.id(), later.id())
                .doesNotContain(elsewhere.id(), draft.id())
                .doesNotHaveDuplicates();
        assertThat(inbox)
                .filteredOn(each -> each.id().equals(overdue.id()))
                .allMatch(each -> each.light() == Light.RED);
        assertThat(inbox.stream().map(each -> each.light() == Light.RED).toList())
                .as("no overdue case stands below one in time")
                .isSortedAccordingTo(
                        java.util.Comparator.<Boolean>naturalOrder().reversed());
    }

    @Test
    @Requirement("CSE-108")
    default void leavesEndedCasesOutOfTheInbox() {
        People people = people();
        Case granted = granted(people, Kind.PERMIT, MARCH_3);
        Case delivered = function()
                .deliver(
                        people.handler(),
                        granted.id(),
                        granted.revision(),
                        org.zhengwu.api.application.cases.DeliveryDraft.builder()
                                .way("ONLINE")
                                .build());

        assertThat(allPages(100, page -> function().inbox(people.handler(), CaseFilter.any(), page)))
                .extracting(CaseSummary::id)
                .doesNotContain(delivered.id());
    }

    @Test
    @Requirement("ITM-013")
    default void keepsEveryStepWithItsTimesAndItsActor() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, MARCH_3);
        clock().moveTo(MARCH_3.plusDays(1));
        Case granted = function().decide(people.decider(), reviewed.id(), reviewed.revision(), grant());

        List<HistoryEntry> history = function().history(people.applicant(), granted.id());

        assertThat(history).extracting(HistoryEntry::step).startsWith(CaseStep.SUBMIT, CaseStep.ACCEPT);
        HistoryEntry decision = history.stream()
                .filter(each -> each.step() == CaseStep.GRANT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The decision is not in the history"));
        assertThat(decision.account()).isEqualTo(people.decider().account());
        assertThat(decision.organ()).isEqualTo(cast().idOf(Organ.CITY));
        assertThat(decision.action()).isEqualTo(StepAction.PASS);
        assertThat(decision.status()).isEqualTo(StepStatus.DONE);
        assertThat(decision.state()).isEqualTo(CaseState.GRANTED);
        assertThat(decision.endedAt()).isEqualTo(clock().now());
        assertThat(history.get(0).number()).isEqualTo(1);
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).number()).isEqualTo(i + 1);
            assertThat(history.get(i).begunAt()).isEqualTo(history.get(i - 1).endedAt());
        }
        assertThat(history.get(0).organ()).isNull();
        assertThat(history.get(0).account()).isEqualTo(people.applicant().account());
    }

    @Test
    @Requirement("CSE-104")
    default void explainsTheClocksOfACaseWithTheirStops() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_3);
        clock().moveTo(MARCH_3.plusDays(1));
        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());
        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 3, 20)));
        function().resume(people.handler(), suspended.id(), suspended.revision());

        List<Deadline> clocks = function().deadlines(people.applicant(), accepted.id());

        assertThat(clocks).hasSize(3);
        assertThat(clocks).filteredOn(each -> !each.pauses().isEmpty()).hasSize(2);
        assertThat(clocks).allMatch(each -> each.subject().equals(accepted.id().subject()));
        assertThat(clocks)
                .as("the clock of the intake before those of the decision")
                .isSortedAccordingTo(java.util.Comparator.comparing(Deadline::startDay))
                .first()
                .satisfies(intake -> assertThat(intake.startDay()).isEqualTo(MARCH_3));
    }

    private static void assertAbsent(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
    }

    private static Throwable thrownBy(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowable(call);
    }
}
