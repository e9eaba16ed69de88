package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;

/** What receipts do, whenever and however they come. */
class ReceiptsTest {

    private static final Subject CASE = Province.accepted(1).subject();

    private final Nation nation = new Nation();

    @Test
    void takesOneThatComesTwiceLateAndWithAnotherAnswerAsItCameFirst() {
        try (Province province = sent()) {
            OutgoingBatch batch = nation.last();
            nation.takes(batch);
            nation.takes(batch);
            province.zhengwu.settle();
            province.tell(Province.decided(1, Closing.PERMIT_GRANTED));
            nation.refuses(batch, "up_pro_accept", "too-late");
            province.zhengwu.settle();

            assertThat(nation.rejected).isEmpty();
            assertThat(nation.receipts).isEmpty();
            assertThat(states(province).subList(0, 3)).containsOnly(RowState.TAKEN);
        }
    }

    @Test
    void takesReceiptsInParts() {
        try (Province province = sent()) {
            List<String> guids = Nation.guids(nation.last());
            nation.tells(new ReceiptDraft(nation.last().id().toString(), guids.subList(0, 1), null));
            province.zhengwu.settle();
            assertThat(batch(province).state()).isEqualTo(BatchState.SENT);

            nation.tells(new ReceiptDraft(nation.last().id().toString(), guids.subList(1, 3), null));
            province.zhengwu.settle();
            assertThat(batch(province).state()).isEqualTo(BatchState.ANSWERED);
        }
    }

    @Test
    void takesOneThatIsFasterThanTheNoteOfTheSending() {
        try (Province province = Province.below(nation)) {
            province.tellAndCrash(Province.accepted(1));
            nation.takes(nation.got.get(0));
            province.zhengwu.settle();

            assertThat(states(province)).containsOnly(RowState.TAKEN);
            assertThat(batch(province).sentAt()).isNotNull();
        }
    }

    @Test
    void rejectsWhatIsMalformedOrForeignAndTakesNothingOfIt() {
        try (Province province = sent()) {
            String batch = nation.last().id().toString();
            String guid = Nation.guids(nation.last()).get(0);
            nation.tells(new ReceiptDraft("nonsense", List.of(guid), null));
            nation.tells(new ReceiptDraft(batch, List.of(guid, guid), null));
            nation.tells(new ReceiptDraft(batch, List.of(guid, UUID.randomUUID().toString()), null));
            nation.tells(new ReceiptDraft(batch, null, List.of(new ReceiptDraft.RefusedRow(guid, List.of()))));
            nation.tells(new ReceiptDraft(
                    batch,
                    null,
                    List.of(new ReceiptDraft.RefusedRow(guid, List.of(new ReceiptDraft.Reason(null, "王小明"))))));
            province.zhengwu.settle();

            assertThat(nation.rejected).containsExactly("id", "named-twice", "unknown-row", "required", "form");
            assertThat(states(province)).containsOnly(RowState.SENT);
            assertThat(province.audited).extracting(AuditFact::action).contains("ExchangeService.receipt");
        }
    }

    @Test
    void rejectsReceiptsForBatchesThatARestoredDatabaseDoesNotKnowAndSendsTheSameKeysAgain() {
        List<String> before;
        OutgoingBatch lost;
        try (Province province = sent()) {
            lost = nation.last();
            before = Nation.guids(lost);
            assertThat(states(province)).containsOnly(RowState.SENT);
        }
        try (Province restored = Province.below(nation)) {
            nation.takes(lost);
            restored.zhengwu.settle();
            assertThat(nation.rejected).containsExactly("unknown-batch");

            nation.silent = false;
            restored.tell(Province.accepted(1));

            assertThat(nation.last().id()).isNotEqualTo(lost.id());
            assertThat(Nation.guids(nation.last())).isEqualTo(before);
            assertThat(states(restored)).containsOnly(RowState.TAKEN);
        }
    }

    private Province sent() {
        Province province = Province.below(nation);
        nation.silent = true;
        province.tell(Province.accepted(1));
        return province;
    }

    private static List<RowState> states(Province province) {
        return province.rows(CASE).stream().map(ExchangeRow::state).toList();
    }

    private static ExchangeBatch batch(Province province) {
        return province.exchange
                .batches(province.administrator, PageRequest.first())
                .items()
                .get(0);
    }
}
