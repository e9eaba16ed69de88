package org.zhengwu.tck.technical.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowOperation;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/**
 * Records of cases for an upper level. In a run of the kit one is connected that takes every record at once; only a
 * special procedure with the reason {@value #RETURNED} it refuses when it first comes, and answers the rest of that
 * batch when it gets the next one.
 */
public interface ExchangeContract extends CaseFixtures {

    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    LocalDate MARCH_4 = LocalDate.of(2026, 3, 4);

    /** The reason of a special procedure whose record the upper level refuses once. */
    String RETURNED = "试验退回";

    default ExchangeService exchange() {
        return candidate().service(ExchangeService.class);
    }

    default Caller operator() {
        return staff().holder(Role.SYSTEM_ADMINISTRATOR, Organ.CITY);
    }

    /** What was made of a case by now. */
    default List<ExchangeRow> rows(Case of) {
        clock().settle();
        return listed(RowFilter.of(of.id().subject()));
    }

    /** Every record that the filter finds. */
    default List<ExchangeRow> listed(RowFilter filter) {
        return allPages(3, page -> exchange().rows(operator(), filter, page));
    }

    /** The one record of the kind that was made of a case by now. */
    default ExchangeRow row(Case of, RowKind kind) {
        List<ExchangeRow> found =
                rows(of).stream().filter(row -> row.kind() == kind).toList();
        assertThat(found).as(kind.object()).hasSize(1);
        return found.get(0);
    }

    @Test
    @Requirement("CSE-001")
    default void reportsAnAcceptedCaseInRecordsThatSayWhereTheyBelong() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);
        List<HistoryEntry> history = function().history(people.handler(), accepted.id());

        List<ExchangeRow> rows = rows(accepted);

        assertThat(exchange().status(operator()).connected()).isTrue();
        assertThat(rows).extracting(ExchangeRow::guid).doesNotHaveDuplicates();
        Map<RowKind, Long> kinds =
                rows.stream().collect(Collectors.groupingBy(ExchangeRow::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        RowKind.ACCEPT, 1L, RowKind.MATERIAL, 1L, RowKind.PROCESS, Long.valueOf(history.size())));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.batch()).isNotNull();
            assertThat(row.operation()).isEqualTo(RowOperation.INSERT);
            assertThat(row.time()).isAfterOrEqualTo(accepted.createdAt()).isBeforeOrEqualTo(clock().now());
            assertThat(row.dataSource()).isNotBlank();
            assertThat(row.projectNo()).isEqualTo(String.valueOf(accepted.number()));
            assertThat(row.subject()).isEqualTo(accepted.id().subject());
            assertThat(exchange().find(operator(), row.guid()))
                    .map(ExchangeRow::guid)
                    .contains(row.guid());
        });
    }

    @Test
    @Requirement("CSE-001")
    default void keepsTheKeyOfARecordThatChangesAndLeavesTheOthersAlone() {
        People people = people();
        Case suspended = suspended(people);
        ExchangeRow begun = row(suspended, RowKind.SPECIAL);
        ExchangeRow material = row(suspended, RowKind.MATERIAL);
        clock().moveTo(MARCH_4);
        Case resumed = function().resume(people.handler(), suspended.id(), suspended.revision());

        ExchangeRow ended = row(resumed, RowKind.SPECIAL);
        assertThat(ended.guid()).isEqualTo(begun.guid());
        assertThat(ended.operation()).isEqualTo(RowOperation.UPDATE);
        assertThat(ended.batch()).isNotEqualTo(begun.batch());
        assertThat(row(resumed, RowKind.MATERIAL)).isEqualTo(material);
    }

    @Test
    @Requirement("CSE-001")
    default void reportsNothingBeforeTheAcceptance() {
        assertThat(rows(submitted(people().applicant(), Kind.PERMIT, MARCH_2))).isEmpty();
    }

    @Test
    @Requirement("CSE-002")
    default void tellsWhoAppliedForWhatAndUntilWhenItIsPromised() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);

        assertThat(row(accepted, RowKind.ACCEPT).values())
                .containsEntry("item_code", accepted.item().code())
                .containsEntry("item_version", accepted.item().version().toString())
                .containsEntry("applicant_name", accepted.applicant().name().value())
                .containsEntry(
                        "applicant_id_no", accepted.applicant().identifier().value())
                .containsEntry("accept_date", MARCH_2.toString())
                .containsEntry(
                        "promise_date",
                        clockOf(accepted, ClockKind.PROMISED).end().toString())
                .containsKeys(
                        "applicant_type",
                        "applicant_id_type",
                        "agent_type",
                        "apply_type",
                        "apply_time",
                        "project_type",
                        "org_code",
                        "org_name");
        assertThat(row(accepted, RowKind.MATERIAL).values()).containsEntry("material_code", ItemFixtures.FORM);
    }

    @Test
    @Requirement("CSE-002")
    default void tellsASpecialProcedureFromItsBeginningToItsEnd() {
        People people = people();
        Case suspended = suspended(people);
        assertThat(row(suspended, RowKind.SPECIAL).values())
                .containsEntry("special_begin_date", MARCH_2.toString())
                .containsKeys("special_type", "special_name", "special_reason", "special_result")
                .doesNotContainKey("special_end_date");
        clock().moveTo(MARCH_4);
        Case resumed = function().resume(people.handler(), suspended.id(), suspended.revision());

        assertThat(row(resumed, RowKind.SPECIAL).values()).containsEntry("special_end_date", MARCH_4.toString());
    }

    @Test
    @Requirement("CSE-003")
    default void writesTheCodeThatTheProfileHasForTheClosing() {
        People people = people();
        Case granted = granted(people, Kind.PERMIT, MARCH_2);
        Case reviewed = reviewed(people, Kind.PERMIT, MARCH_2);
        Case refused = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());

        assertThat(row(granted, RowKind.RESULT).values())
                .containsEntry("result_type", code(Closing.PERMIT_GRANTED))
                .containsEntry("result_date", MARCH_2.toString())
                .containsKey("result_document");
        assertThat(row(refused, RowKind.RESULT).values()).containsEntry("result_type", code(Closing.PERMIT_REFUSED));
    }

    private String code(Closing closing) {
        return foreign(closing).orElseThrow(() -> new AssertionError("The profile has no code for " + closing));
    }

    /** What the profile has for a closing, or its name where no profile was chosen. */
    default Optional<String> foreign(Closing closing) {
        String profile = exchange().status(operator()).profile();
        return profile == null
                ? Optional.of(closing.name())
                : candidate()
                        .service(CodeTableService.class)
                        .toProfile(cast().visitor(), Closing.TABLE, null, profile, closing.name())
                        .map(MappedCode::foreign);
    }

    @Test
    @Requirement({"CSE-001", "REV-001"})
    default void sendsAgainOnlyWhatWasRefusedAndAsItWasRead() {
        ExchangeRow taken = row(accepted(people(), Kind.PERMIT, MARCH_2), RowKind.ACCEPT);
        Revision other = new Revision(taken.revision().value() + 1);

        assertThatThrownBy(() -> exchange().sendAgain(operator(), taken.guid(), other))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> exchange().sendAgain(operator(), taken.guid(), taken.revision()))
                .isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> exchange().sendAgain(operator(), new RowGuid(UUID.randomUUID()), taken.revision()))
                .isInstanceOf(NotFoundException.class);
    }

    default Case suspended(People people) {
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);
        return function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 3, 20)));
    }

    /** The batch with which the acceptance of a case went. */
    default BatchId batchOf(Case accepted) {
        return requireNonNull(row(accepted, RowKind.ACCEPT).batch());
    }

    /** A case of which the upper level has refused one record, and has not answered what went with it. */
    default Case answeredInPart() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);
        SuspensionDraft draft = SuspensionDraft.builder()
                .procedure("EXPERT_REVIEW")
                .reason(RETURNED)
                .expectedUntil("2026-03-20")
                .build();
        return function().suspend(people.handler(), accepted.id(), accepted.revision(), draft);
    }

    default void answerTheRest() {
        rows(accepted(people(), Kind.PERMIT, MARCH_2));
    }

    @Test
    @Requirement("CSE-001")
    default void waitsForEveryAnswerToABatchThatWasRefusedInPart() {
        ExchangeRow refused = row(answeredInPart(), RowKind.SPECIAL);

        assertThat(refused.state()).isEqualTo(RowState.REFUSED);
        assertThat(refused.reasons()).isNotEmpty();
        assertThat(batchWith(refused).state()).isEqualTo(BatchState.SENT);
        assertThat(batchWith(refused).answeredAt()).isNull();
        answerTheRest();

        ExchangeBatch answered = batchWith(refused);
        assertThat(answered.state()).isEqualTo(BatchState.ANSWERED);
        assertThat(answered.refused()).isEqualTo(1);
        assertThat(answered.answeredAt()).isNotNull();
    }

    private ExchangeBatch batchWith(ExchangeRow row) {
        return allPages(50, page -> exchange().batches(operator(), page)).stream()
                .filter(batch -> batch.id().equals(row.batch()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The batch of the record is not listed"));
    }

    @Test
    @Requirement("CSE-001")
    default void sendsARefusedRecordAgainAndShowsItsReasonsNoMore() {
        ExchangeRow refused = row(answeredInPart(), RowKind.SPECIAL);
        answerTheRest();

        ExchangeRow again = exchange().sendAgain(operator(), refused.guid(), refused.revision());
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("state", "reasons", "revision")
                .isEqualTo(refused);
        assertThat(exchange().find(operator(), refused.guid())).contains(again);
        assertThat(listed(RowFilter.of(refused.subject()))).contains(again);
        clock().settle();

        assertThat(exchange().find(operator(), refused.guid())).hasValueSatisfying(taken -> {
            assertThat(taken.state()).isEqualTo(RowState.TAKEN);
            assertThat(taken.reasons()).isEmpty();
        });
        assertThat(batchWith(refused).refused()).isEqualTo(1);
    }
}
