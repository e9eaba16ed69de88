package org.zhengwu.tck.technical.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.tck.Filters;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Finding the records for the upper level, and the batches with which they went. */
public interface ExchangeListContract extends ExchangeContract {

    @Test
    @Requirement("CSE-001")
    default void listsABatchWithTheRecordsThatWentWithIt() {
        ExchangeRow row = row(accepted(people(), Kind.PERMIT, MARCH_2), RowKind.ACCEPT);
        BatchId batch = requireNonNull(row.batch());

        List<ExchangeRow> together = listed(with(batch));
        assertThat(together)
                .contains(row)
                .allSatisfy(each -> assertThat(each.batch()).isEqualTo(batch));
        List<ExchangeBatch> batches = allPages(50, page -> exchange().batches(operator(), page));
        assertThat(batches).filteredOn(each -> each.id().equals(batch)).hasSize(1);
    }

    @Test
    @Requirement("CSE-001")
    default void tellsEveryViolationOfAFilterAtOnce() {
        RowFilter wrong = new RowFilter("LOST", "case", "no id");

        assertThat(violated(() -> listed(wrong))).containsExactly("state", "subject", "batch");
    }

    @Test
    @Requirement("CSE-001")
    default void listsTheNewestBatchFirst() {
        BatchId older = batchOf(accepted(people(), Kind.PERMIT, MARCH_2));
        BatchId newer = batchOf(accepted(people(), Kind.PERMIT, MARCH_4));

        Page<ExchangeBatch> first = exchange().batches(operator(), PageRequest.of(1, null));
        Page<ExchangeBatch> second = exchange().batches(operator(), PageRequest.of(1, first.next()));

        assertThat(exchange().batches(operator(), PageRequest.of(100, null)).items())
                .startsWith(first.items().get(0), second.items().get(0))
                .extracting(ExchangeBatch::id)
                .doesNotHaveDuplicates()
                .containsSubsequence(newer, older);
        assertThat(first.count().value()).isGreaterThan(1);
    }

    @Test
    @Requirement("CSE-001")
    default void listsTheRecordsOfAStateAndCountsThemInTheStatus() {
        Case answered = answeredInPart();
        List<ExchangeRow> all = rows(answered);
        String about = answered.id().subject().toString();

        assertThat(all).extracting(ExchangeRow::state).contains(RowState.SENT, RowState.REFUSED);
        for (RowState state : RowState.values()) {
            assertThat(listed(new RowFilter(state.name(), about, null)))
                    .isEqualTo(all.stream().filter(row -> row.state() == state).toList());
        }
        ExchangeStatus status = exchange().status(operator());
        assertThat(status.waiting()).isEqualTo(counted(RowState.WAITING));
        assertThat(status.unanswered()).isEqualTo(counted(RowState.SENT));
        assertThat(status.refused()).isEqualTo(counted(RowState.REFUSED));
        assertThat(exchange()
                        .rows(operator(), RowFilter.of(answered.id().subject()), PageRequest.of(1, null))
                        .count()
                        .value())
                .isEqualTo(all.size());
        answerTheRest();
    }

    @Test
    @Requirement("CSE-001")
    default void narrowsTheRecordsByEachTwoMembersOfAFilter() {
        Case taken = accepted(people(), Kind.PERMIT, MARCH_2);
        BatchId earlier = batchOf(taken);
        Case answered = answeredInPart();
        BatchId later = batchOf(answered);

        Filters.narrowTogether(
                new RowFilter(null, null, null),
                List.of(
                        List.of(RowFilter.in(RowState.SENT), RowFilter.in(RowState.REFUSED)),
                        List.of(
                                RowFilter.of(taken.id().subject()),
                                RowFilter.of(answered.id().subject())),
                        List.of(with(earlier), with(later))),
                this::listed);
        answerTheRest();
    }

    private static RowFilter with(BatchId batch) {
        return new RowFilter(null, null, batch.toString());
    }

    @Test
    @Requirement("CSE-001")
    default void countsWhatGoesAgainAsWaiting() {
        ExchangeRow refused = row(answeredInPart(), RowKind.SPECIAL);
        answerTheRest();
        long before = exchange().status(operator()).waiting();

        exchange().sendAgain(operator(), refused.guid(), refused.revision());

        assertThat(exchange().status(operator()).waiting()).isEqualTo(before + 1);
        clock().settle();
    }

    private int counted(RowState state) {
        return exchange()
                .rows(operator(), RowFilter.in(state), PageRequest.first())
                .count()
                .value();
    }

    @Test
    @Requirement("CSE-001")
    default void findsARecordAsItIsListedAndNoneThatNeverWas() {
        for (ExchangeRow row : rows(accepted(people(), Kind.PERMIT, MARCH_2))) {
            assertThat(exchange().find(operator(), row.guid())).contains(row);
        }
        assertThat(exchange().find(operator(), new RowGuid(UUID.randomUUID()))).isEmpty();
    }

    @Test
    @Requirement("CSE-001")
    default void listsTheRecordsOfACaseInTheOrderInWhichTheyGo() {
        People people = people();
        Case suspended = suspended(people);
        ExchangeRow begun = row(suspended, RowKind.SPECIAL);
        clock().moveTo(MARCH_4);
        function().resume(people.handler(), suspended.id(), suspended.revision());

        List<ExchangeRow> rows = rows(suspended);

        assertThat(rows).extracting(ExchangeRow::time).isSorted();
        assertThat(rows.stream().map(ExchangeRow::guid).toList().indexOf(begun.guid()))
                .as("what changed last goes last")
                .isGreaterThan(rows.stream().map(ExchangeRow::kind).toList().lastIndexOf(RowKind.MATERIAL));
    }

    @Test
    @Requirement("PAG-002")
    default void refusesCursorsThatTheListsDidNotGive() {
        PageRequest strange = PageRequest.of(3, "no-cursor");

        assertThatThrownBy(() -> exchange().batches(operator(), strange)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> exchange().rows(operator(), new RowFilter(null, null, null), strange))
                .isInstanceOf(InvalidInputException.class);
    }
}
