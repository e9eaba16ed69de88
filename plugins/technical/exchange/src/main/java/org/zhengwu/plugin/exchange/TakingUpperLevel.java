package org.zhengwu.plugin.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.technical.exchange.ArrivedReceipt;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;
import org.zhengwu.spi.technical.exchange.ReceiptDraft.Reason;
import org.zhengwu.spi.technical.exchange.ReceiptDraft.RefusedRow;
import org.zhengwu.spi.technical.exchange.UpperLevel;

/**
 * The upper level of a trial: it takes every record at once, and keeps none. A special procedure with the reason
 * {@value #RETURNED} it refuses once, and answers the rest of that batch when the next one comes.
 */
final class TakingUpperLevel implements UpperLevel {

    static final String RETURNED = "试验退回";

    private static final List<Reason> WHY = List.of(new Reason(Masks.SPECIAL_REASON, "returned"));

    private final Queue<ArrivedReceipt> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<ArrivedReceipt> late = new ConcurrentLinkedQueue<>();
    private final Set<String> returned = ConcurrentHashMap.newKeySet();

    @Override
    public void send(OutgoingBatch batch) {
        List<String> taken = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (Map<String, Object> each :
                Json.lenient().read(batch.content(), Rows.class).records()) {
            String guid = String.valueOf(each.get(BatchText.GUID));
            if (isToReturn(each) && returned.add(guid)) {
                refused.add(new RefusedRow(guid, WHY));
            } else {
                taken.add(guid);
            }
        }
        receipts.addAll(late);
        late.clear();
        if (!refused.isEmpty()) {
            receipts.add(receipt(batch, List.of(), refused));
        }
        (refused.isEmpty() ? receipts : late).add(receipt(batch, taken, List.of()));
    }

    private static boolean isToReturn(Map<String, Object> row) {
        return row.get("data") instanceof Map<?, ?> data && RETURNED.equals(data.get(Masks.SPECIAL_REASON));
    }

    private static ArrivedReceipt receipt(OutgoingBatch batch, List<String> taken, List<RefusedRow> refused) {
        ReceiptDraft receipt = new ReceiptDraft(batch.id().toString(), taken, refused);
        return new ArrivedReceipt(UUID.randomUUID().toString(), receipt);
    }

    @Override
    public List<ArrivedReceipt> receipts(int most) {
        return receipts.stream().limit(most).toList();
    }

    @Override
    public void acknowledge(ArrivedReceipt arrived) {
        receipts.remove(arrived);
    }

    @Override
    public void reject(ArrivedReceipt arrived, List<Violation> violations) {
        receipts.remove(arrived);
    }

    private record Rows(List<Map<String, Object>> records) {}
}
