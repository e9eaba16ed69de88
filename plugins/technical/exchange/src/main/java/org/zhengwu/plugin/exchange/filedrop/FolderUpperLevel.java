package org.zhengwu.plugin.exchange.filedrop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.zhengwu.api.Violation;
import org.zhengwu.runtime.wire.Inbox;
import org.zhengwu.runtime.wire.SharedFolder;
import org.zhengwu.runtime.wire.WholeFiles;
import org.zhengwu.spi.technical.exchange.ArrivedReceipt;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.ReceiptDraft;
import org.zhengwu.spi.technical.exchange.UpperLevel;

/**
 * An upper level that is reached by files in a folder which both sides see: {@code out} holds the batches, {@code in}
 * the receipts, {@code acknowledged} and {@code rejected} what became of those. Every file appears whole and under its
 * name at once. A folder that is not there is an outage: it is never made, because nobody would read it.
 */
public final class FolderUpperLevel implements UpperLevel {

    private final SharedFolder folder;
    private final Inbox<ReceiptDraft> inbox;

    /**
     * Makes the technology for a folder.
     *
     * @param patience how long a receipt that cannot be read may still be written, before it is rejected
     */
    public FolderUpperLevel(Path folder, Duration patience) {
        this.folder = new SharedFolder("the upper level", folder);
        this.inbox = new Inbox<>(ReceiptDraft.class, folder, patience);
    }

    @Override
    public void send(OutgoingBatch batch) {
        Path file = folder.out().resolve(batch.id() + ".batch.json");
        folder.use(() -> {
            WholeFiles.write(file, batch.content().getBytes(UTF_8));
            return file;
        });
    }

    @Override
    public List<ArrivedReceipt> receipts(int most) {
        return folder.use(() -> inbox.arrived(most).stream()
                .map(each -> new ArrivedReceipt(each.name(), each.said()))
                .toList());
    }

    @Override
    public void acknowledge(ArrivedReceipt arrived) {
        folder.use(() -> inbox.acknowledge(arrived.token()));
    }

    @Override
    public void reject(ArrivedReceipt arrived, List<Violation> violations) {
        folder.use(() -> inbox.reject(arrived.token(), violations));
    }
}
