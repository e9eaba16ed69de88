package org.zhengwu.tck.technical.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** What a case has several of is reported whole: special procedures and the documents of a material (CSE-001). */
public interface ReportedPartsContract extends ExchangeContract {

    @Test
    @Requirement("CSE-001")
    default void reportsEachSpecialProcedureOfACase() {
        People people = people();
        Case first = suspendedOf(people, accepted(people, Kind.PERMIT, MARCH_2));
        Case resumed = function().resume(people.handler(), first.id(), first.revision());

        // Nothing was delivered meanwhile, as when the upper level is down.
        Case second = suspendedOf(people, resumed);

        assertThat(rows(second))
                .filteredOn(row -> row.kind() == RowKind.SPECIAL)
                .hasSize(2)
                .extracting(row -> row.values().containsKey("special_end_date"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    @Requirement("CSE-001")
    default void reportsEachDocumentOfAMaterial() {
        clock().moveTo(MARCH_2);
        People people = people();
        CaseDraft twice = application(people.applicant(), Kind.PERMIT)
                .material(attachment(people.applicant(), ItemFixtures.FORM))
                .build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), twice);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());

        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());

        assertThat(rows(accepted))
                .filteredOn(row -> row.kind() == RowKind.MATERIAL)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.values()).containsEntry("material_code", ItemFixtures.FORM))
                .extracting(ExchangeRow::guid)
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement("CSE-001")
    default void countsTheRecordsOfABatchAndTellsWhenItWasThere() {
        List<ExchangeRow> rows = rows(accepted(people(), Kind.PERMIT, MARCH_2));
        String batch = String.valueOf(rows.get(0).batch());
        List<ExchangeRow> together =
                allPages(100, page -> exchange().rows(operator(), new RowFilter(null, null, batch), page));

        assertThat(batches())
                .filteredOn(each -> each.id().toString().equals(batch))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.rows()).isEqualTo(together.size());
                    assertThat(each.refused()).isZero();
                    assertThat(each.state()).isEqualTo(BatchState.ANSWERED);
                    assertThat(LocalDate.ofInstant(each.formedAt(), TestClock.ZONE))
                            .isEqualTo(MARCH_2);
                    assertThat(each.sentAt()).isNotNull().isAfterOrEqualTo(each.formedAt());
                    assertThat(each.answeredAt()).isNotNull().isAfterOrEqualTo(each.sentAt());
                });
    }

    private List<ExchangeBatch> batches() {
        return allPages(100, page -> exchange().batches(operator(), page));
    }

    @Test
    @Requirement("CSE-001")
    default void sendsNothingAgainThatIsNotAnswered() {
        Case refusedInPart = refusedInPart();
        ExchangeRow unanswered = inState(refusedInPart, RowState.SENT);

        assertThatThrownBy(() -> exchange().sendAgain(operator(), unanswered.guid(), unanswered.revision()))
                .isInstanceOf(StepNotAllowedException.class);
        assertThat(exchange().find(operator(), unanswered.guid())).contains(unanswered);
        rows(accepted(people(), Kind.PERMIT, MARCH_2));
    }

    @Test
    @Requirement("AUD-001")
    default void entersWhatIsSentAgainInTheAuditTrail() {
        Case refusedInPart = refusedInPart();
        ExchangeRow refused = inState(refusedInPart, RowState.REFUSED);
        rows(accepted(people(), Kind.PERMIT, MARCH_2));
        Caller fresh = cast().holder(Role.SYSTEM_ADMINISTRATOR, Organ.CITY);

        ExchangeRow waiting = exchange().sendAgain(fresh, refused.guid(), refused.revision());

        assertThat(waiting.revision().value()).isGreaterThan(refused.revision().value());
        assertThat(Entries.doneBy(candidate(), fresh)).contains("ExchangeService.sendAgain");
    }

    private ExchangeRow inState(Case of, RowState state) {
        return rows(of).stream()
                .filter(row -> row.state() == state)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No record of the case is " + state));
    }

    private Case refusedInPart() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_2);
        SuspensionDraft draft = SuspensionDraft.builder()
                .procedure("EXPERT_REVIEW")
                .reason(RETURNED)
                .expectedUntil("2026-03-20")
                .build();
        return function().suspend(people.handler(), accepted.id(), accepted.revision(), draft);
    }

    @Test
    @Requirement("CSE-003")
    default void writesTheCodeOfEveryOtherClosing() {
        People people = people();
        Case taken = accepted(people, Kind.PERMIT, MARCH_2);
        Case withdrawn = function()
                .withdraw(
                        people.applicant(),
                        taken.id(),
                        taken.revision(),
                        WithdrawalDraft.builder().build());
        Case reviewed = reviewed(people, Kind.CONFIRMATION, MARCH_2);
        Case returned = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());

        assertClosed(withdrawn, Closing.VOIDED);
        assertClosed(granted(people, Kind.CONFIRMATION, MARCH_2), Closing.CLOSED);
        assertClosed(returned, Closing.RETURNED);
        assertClosed(refused(people, "NOT_ACCEPTED"), Closing.NOT_ACCEPTED);
        assertClosed(refused(people, "NOT_REQUIRED"), Closing.SENT_BACK);
    }

    private Case refused(People people, String outcome) {
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        RefusalDraft draft = new RefusalDraft(outcome, "理由如下。", "《某条例》第一条", null, null);
        return function().refuse(people.handler(), submitted.id(), submitted.revision(), draft);
    }

    /** A closing for which the profile has no code stands under its own name and under that of no other. */
    private void assertClosed(Case of, Closing closing) {
        assertThat(rows(of))
                .filteredOn(row -> row.kind() == RowKind.RESULT)
                .singleElement()
                .extracting(ExchangeRow::values, InstanceOfAssertFactories.map(String.class, String.class))
                .as(closing.name())
                .containsEntry("result_type", foreign(closing).orElse(closing.name()))
                .containsEntry("result_date", MARCH_2.toString());
    }

    @Test
    @Requirement("CSE-002")
    default void tellsTheOrganTheStepsAndTheMaterialsAsTheCaseShowsThem() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_2);
        clock().moveTo(MARCH_4);
        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());
        org.zhengwu.api.technical.identity.Organ organ = candidate()
                .service(IdentityService.class)
                .findOrgan(cast().visitor(), accepted.organ())
                .orElseThrow();
        List<ExchangeRow> rows = rows(accepted);

        assertThat(valuesOf(rows, RowKind.ACCEPT))
                .singleElement()
                .satisfies(values -> assertThat(values)
                        .containsEntry("org_code", organ.creditCode())
                        .containsEntry("org_name", organ.name()));
        assertThat(valuesOf(rows, RowKind.PROCESS))
                .extracting(values -> values.get("process_no") + " " + values.get("process_date"))
                .containsExactlyInAnyOrderElementsOf(function().history(people.handler(), accepted.id()).stream()
                        .map(step -> step.number() + " " + step.legalDate())
                        .toList());
        assertThat(valuesOf(rows, RowKind.MATERIAL))
                .singleElement()
                .satisfies(values -> assertThat(values)
                        .containsEntry(
                                "material_document",
                                accepted.materials().get(0).document().toString()));
    }

    private static List<Map<String, String>> valuesOf(List<ExchangeRow> rows, RowKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(ExchangeRow::values)
                .toList();
    }

    private Case suspendedOf(People people, Case running) {
        return function()
                .suspend(people.handler(), running.id(), running.revision(), expertReview(LocalDate.of(2026, 3, 20)));
    }
}
