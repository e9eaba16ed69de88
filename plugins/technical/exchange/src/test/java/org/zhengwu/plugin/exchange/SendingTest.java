package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowReason;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.testing.Postgres;

/** What happens between here and there. */
class SendingTest {

    private static final Subject CASE = Province.accepted(1).subject();

    private final Nation nation = new Nation();

    @Test
    void waitsOutADayAndTellsEverythingOnceAndInOrder() {
        try (Province province = Province.below(nation)) {
            expectEverythingAfterADay(province);
        }
    }

    @Test
    @Tag("full")
    void waitsOutADayOnPostgres() throws Exception {
        try (Postgres server = Postgres.start();
                Province province = Province.below(nation, Zhengwu.builder().dataSource(server.newDatabase()))) {
            expectEverythingAfterADay(province);
            expectASecondSending(province);
        }
    }

    private void expectEverythingAfterADay(Province province) {
        nation.down = true;
        province.tell(Province.accepted(1));
        province.tell(Province.accepted(2));
        province.zhengwu.clock().moveTo(Province.MARCH_2.plus(Duration.ofDays(1)));
        province.tell(Province.decided(1, Closing.PERMIT_GRANTED));
        assertThat(nation.got).isEmpty();

        nation.down = false;
        province.zhengwu.settle();

        List<String> guids = nation.got.stream()
                .flatMap(batch -> Nation.guids(batch).stream())
                .toList();
        assertThat(guids).hasSize(8).doesNotHaveDuplicates();
        assertThat(objectsOf(Province.accepted(1).projectNo()))
                .containsExactly(
                        "up_pro_accept", "up_pro_material", "up_pro_process", "up_pro_process", "up_pro_result");
        assertThat(province.exchange.status(province.administrator).waiting()).isZero();
        assertThat(province.exchange
                        .batches(province.administrator, PageRequest.first())
                        .items())
                .extracting(ExchangeBatch::state)
                .containsOnly(BatchState.ANSWERED);
    }

    private List<Object> objectsOf(String projectNo) {
        List<Object> objects = new ArrayList<>();
        nation.got.forEach(batch -> Nation.records(batch).stream()
                .filter(each -> projectNo.equals(each.get("project_no")))
                .forEach(each -> objects.add(String.valueOf(each.get("object")))));
        return objects;
    }

    @Test
    void sendsTheSameBatchAgainAfterACrash() {
        try (Province province = Province.below(nation)) {
            province.tellAndCrash(Province.accepted(1));
            province.tell(Province.accepted(2));

            assertThat(nation.got.get(1)).isEqualTo(nation.got.get(0));
            assertThat(new HashSet<>(nation.got)).hasSize(nation.got.size() - 1);
            assertThat(province.rows(CASE)).extracting(ExchangeRow::state).containsOnly(RowState.TAKEN);
        }
    }

    @Test
    void sendsNothingOfACaseWhileSomethingOfItIsOnItsWay() {
        try (Province province = Province.below(nation)) {
            nation.silent = true;
            province.tell(Province.accepted(1));
            OutgoingBatch first = nation.last();
            province.tell(Province.decided(1, Closing.PERMIT_GRANTED));
            assertThat(nation.got).containsExactly(first);

            nation.takes(first);
            province.zhengwu.settle();

            assertThat(Nation.seen(nation.last())).containsExactly("INSERT up_pro_process", "INSERT up_pro_result");
        }
    }

    @Test
    void holdsBackWhatComesAfterARefusedRecordAndNothingElse() {
        try (Province province = Province.below(nation)) {
            refuse(province);
            province.tell(Province.decided(1, Closing.PERMIT_GRANTED));
            assertThat(nation.got).hasSize(1);

            nation.silent = false;
            province.tell(Province.accepted(2));

            assertThat(nation.got).hasSize(2);
            assertThat(province.rows(CASE))
                    .extracting(ExchangeRow::state)
                    .containsExactly(
                            RowState.REFUSED, RowState.TAKEN, RowState.TAKEN, RowState.WAITING, RowState.WAITING);
        }
    }

    @Test
    void showsWhyARecordWasRefusedAndSendsItAgain() {
        try (Province province = Province.below(nation)) {
            expectASecondSending(province);
        }
    }

    private void expectASecondSending(Province province) {
        nation.got.clear();
        province.cases.clear();
        refuse(province, 3);
        Subject about = Province.accepted(3).subject();
        ExchangeRow refused = province.exchange
                .rows(province.administrator, RowFilter.in(RowState.REFUSED), PageRequest.first())
                .items()
                .get(0);
        assertThat(refused.kind()).isEqualTo(RowKind.ACCEPT);
        assertThat(refused.reasons()).containsExactly(new RowReason("item_code", "unknown-item"));

        nation.silent = false;
        ExchangeRow waiting = province.exchange.sendAgain(province.administrator, refused.guid(), refused.revision());
        assertThat(waiting.state()).isEqualTo(RowState.WAITING);
        province.zhengwu.settle();

        assertThat(Nation.seen(nation.last())).containsExactly("INSERT up_pro_accept");
        assertThat(Nation.guids(nation.last())).containsExactly(refused.guid().toString());
        assertThat(province.row(about, RowKind.ACCEPT).reasons()).isEmpty();
        assertThat(province.audited).extracting(AuditFact::action).contains("ExchangeService.sendAgain");
    }

    @Test
    void sendsAgainOnlyWhatWasRefusedAndAsItWasRead() {
        try (Province province = Province.below(nation)) {
            refuse(province);
            ExchangeRow refused = province.row(CASE, RowKind.ACCEPT);
            ExchangeRow taken = province.row(CASE, RowKind.PROCESS);

            assertThatThrownBy(() -> province.exchange.sendAgain(
                            province.administrator,
                            refused.guid(),
                            new Revision(refused.revision().value() + 1)))
                    .isInstanceOf(RevisionConflictException.class);
            assertThatThrownBy(
                            () -> province.exchange.sendAgain(province.administrator, taken.guid(), taken.revision()))
                    .isInstanceOf(StepNotAllowedException.class);
        }
    }

    @Test
    void sendsNoCodeOfAnotherMeaningAndGoesOnOnceThereIsOne() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.decided(1, Closing.VOIDED));
            ExchangeRow without = province.row(CASE, RowKind.RESULT);
            assertThat(without.state()).isEqualTo(RowState.REFUSED);
            assertThat(without.reasons()).containsExactly(new RowReason("result_type", "no-code"));
            assertThat(nation.seen()).doesNotContain("INSERT up_pro_result");

            province.mapped.put("VOIDED", "2");
            province.exchange.sendAgain(province.administrator, without.guid(), without.revision());
            province.zhengwu.settle();

            assertThat(nation.last().content()).contains("\"result_type\":\"2\"");
        }
    }

    @Test
    void countsHowFarItIsBehind() {
        try (Province province = Province.below(nation)) {
            refuse(province);
            province.tell(Province.accepted(2));
            province.tell(Province.decided(1, Closing.PERMIT_GRANTED));

            assertThat(province.gauge("zhengwu.exchange.refused")).isEqualTo(1);
            assertThat(province.gauge("zhengwu.exchange.unanswered")).isEqualTo(3);
            assertThat(province.gauge("zhengwu.exchange.waiting")).isEqualTo(2);
            assertThat(province.gauge("zhengwu.exchange.lag")).isNotNegative();
        }
    }

    @Test
    void makesBatchesOfSoManyRecordsAtMost() {
        Zhengwu.Builder small = Zhengwu.builder().h2InMemory().setting("zhengwu.exchange.batch", "2");
        try (Province province = Province.below(nation, small)) {
            province.tell(Province.accepted(1));

            assertThat(nation.got).hasSize(2);
            assertThat(nation.seen()).hasSize(3);
            assertThat(province.exchange
                            .batches(province.administrator, PageRequest.of(1, null))
                            .next())
                    .isNotNull();
        }
    }

    @Test
    void sendsAndIsAnsweredWhileTheSameCasesChange() {
        try (Province province = Province.below(nation)) {
            Exchanging exchanging = province.zhengwu.service(Exchanging.class);
            AtomicBoolean changing = new AtomicBoolean(true);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                while (changing.get()) {
                    exchanging.run();
                }
            });
            for (int round = 1; round <= 40; round++) {
                for (int number = 1; number <= 9; number++) {
                    province.happen(changing(number, round));
                }
                province.zhengwu.settle();
            }
            changing.set(false);
            sending.join();
            province.zhengwu.settle();

            assertThat(province.rows(CASE))
                    .hasSize(13)
                    .extracting(ExchangeRow::state)
                    .containsOnly(RowState.TAKEN);
        }
    }

    /** A case each of whose steps has another name in each round. */
    private static CaseReport changing(int number, int round) {
        List<CaseReport.Step> steps = IntStream.rangeClosed(1, 10)
                .mapToObj(each -> Province.step(each, "STEP" + round))
                .toList();
        return Province.report(number, "M1", steps, List.of(Province.special(null)), null);
    }

    private void refuse(Province province) {
        refuse(province, 1);
    }

    private void refuse(Province province, int number) {
        nation.silent = true;
        province.tell(Province.accepted(number));
        nation.refuses(nation.last(), "up_pro_accept", "unknown-item");
        province.zhengwu.settle();
    }

    @Test
    void readsTheRecordsOfABatch() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.accepted(1));
            RowFilter of = new RowFilter(null, null, nation.last().id().toString());

            List<ExchangeRow> first = province.exchange
                    .rows(province.administrator, of, PageRequest.of(2, null))
                    .items();
            String next = province.exchange
                    .rows(province.administrator, of, PageRequest.of(2, null))
                    .next();
            List<ExchangeRow> second = province.exchange
                    .rows(province.administrator, of, PageRequest.of(2, next))
                    .items();

            assertThat(first).hasSize(2);
            assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
            Map<String, Object> sent = Nation.records(nation.last()).get(0);
            assertThat(sent)
                    .containsEntry("cd_batch", nation.last().id().toString())
                    .containsEntry("cd_time", first.get(0).time().toString())
                    .containsEntry("data_source", "440000");
        }
    }
}
