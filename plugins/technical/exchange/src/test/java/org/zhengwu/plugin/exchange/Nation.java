package org.zhengwu.plugin.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.exchange.ArrivedReceipt;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;
import org.zhengwu.spi.technical.exchange.UpperLevel;

/** An upper level that is down, or forgets to answer, as often as it is told. */
final class Nation implements UpperLevel {

    static final String CRASH = "the process ends here";

    final List<OutgoingBatch> got = new ArrayList<>();
    final List<ArrivedReceipt> receipts = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    boolean down;
    boolean silent;
    boolean crashes;

    @Override
    public void send(OutgoingBatch batch) {
        requireUp();
        got.add(batch);
        if (crashes) {
            crashes = false;
            throw new IllegalStateException(CRASH);
        }
        if (!silent) {
            takes(batch);
        }
    }

    @Override
    public List<ArrivedReceipt> receipts(int most) {
        requireUp();
        return List.copyOf(receipts.subList(0, Math.min(most, receipts.size())));
    }

    @Override
    public void acknowledge(ArrivedReceipt arrived) {
        receipts.remove(arrived);
    }

    @Override
    public void reject(ArrivedReceipt arrived, List<Violation> violations) {
        receipts.remove(arrived);
        violations.forEach(each -> rejected.add(each.code()));
    }

    /** Takes every record of a batch. */
    void takes(OutgoingBatch batch) {
        tells(new ReceiptDraft(batch.id().toString(), guids(batch), null));
    }

    /** Refuses the record of an object, and takes the others. */
    void refuses(OutgoingBatch batch, String object, String code) {
        List<String> taken = new ArrayList<>(guids(batch));
        List<ReceiptDraft.RefusedRow> refused = new ArrayList<>();
        for (Map<?, ?> each : records(batch)) {
            if (object.equals(each.get("object"))) {
                String guid = String.valueOf(each.get("row_guid"));
                taken.remove(guid);
                refused.add(new ReceiptDraft.RefusedRow(guid, List.of(new ReceiptDraft.Reason("item_code", code))));
            }
        }
        tells(new ReceiptDraft(batch.id().toString(), taken, refused));
    }

    void tells(ReceiptDraft receipt) {
        receipts.add(new ArrivedReceipt(UUID.randomUUID().toString(), receipt));
    }

    OutgoingBatch last() {
        return got.get(got.size() - 1);
    }

    /** What came, as {@code INSERT up_pro_accept}, in the order of the records. */
    List<String> seen() {
        return got.stream().flatMap(batch -> seen(batch).stream()).toList();
    }

    static List<String> seen(OutgoingBatch batch) {
        return records(batch).stream()
                .map(each -> each.get("cd_operation") + " " + each.get("object"))
                .toList();
    }

    static List<String> guids(OutgoingBatch batch) {
        return records(batch).stream()
                .map(each -> String.valueOf(each.get("row_guid")))
                .toList();
    }

    static List<Map<String, Object>> records(OutgoingBatch batch) {
        return Json.lenient().read(batch.content(), Sent.class).records();
    }

    private void requireUp() {
        if (down) {
            throw new OutageException("The nation is down");
        }
    }

    record Sent(String batch, List<Map<String, Object>> records) {}
}
