package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.zhengwu.api.Caller;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.Violation;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.exchange.ArrivedReceipt;
import org.zhengwu.spi.technical.exchange.OutgoingBatch;
import org.zhengwu.spi.technical.exchange.UpperLevel;

/**
 * Sends what has to go and takes in what came. A batch is kept before it is sent and its receipt before it is
 * acknowledged, so that a crash between repeats the same and loses nothing; an outage is waited out.
 */
@ApplicationScoped
class Exchanging implements RecurringJob {

    private static final String NAME = "exchange.upper-level";
    private static final Logger LOG = System.getLogger(Exchanging.class.getName());
    private static final int RECEIPTS = 100;

    private final ExchangeSettings settings;
    private final Batches batches;
    private final Receipts receipts;
    private final AuditLog audit;
    private final Transactions transactions;
    private final DatabaseLock lock;

    @Inject
    Exchanging(
            ExchangeSettings settings,
            Batches batches,
            Receipts receipts,
            AuditLog audit,
            Transactions transactions,
            DatabaseLock lock) {
        this.settings = settings;
        this.batches = batches;
        this.receipts = receipts;
        this.audit = audit;
        this.transactions = transactions;
        this.lock = lock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return settings.pause();
    }

    @Override
    public int run() {
        return settings.upperLevel()
                .flatMap(upper -> lock.tryAlone(NAME, () -> work(upper)))
                .orElse(0);
    }

    private int work(UpperLevel upper) {
        return untilOutage(() -> takeIn(upper)) + untilOutage(() -> send(upper));
    }

    private int send(UpperLevel upper) {
        int sent = 0;
        Optional<OutgoingBatch> next = transactions.requiresNew(batches::next);
        while (next.isPresent()) {
            OutgoingBatch batch = next.get();
            upper.send(batch);
            transactions.requiresNew(() -> batches.sent(batch.id()));
            sent++;
            next = transactions.requiresNew(batches::next);
        }
        return sent;
    }

    private int takeIn(UpperLevel upper) {
        int taken = 0;
        List<ArrivedReceipt> arrived;
        do {
            arrived = upper.receipts(RECEIPTS);
            arrived.forEach(each -> takeIn(upper, each));
            taken += arrived.size();
        } while (!arrived.isEmpty());
        return taken;
    }

    private void takeIn(UpperLevel upper, ArrivedReceipt arrived) {
        List<Violation> wrong = transactions.requiresNew(() -> receipts.takeIn(arrived.receipt()));
        if (wrong.isEmpty()) {
            upper.acknowledge(arrived);
            return;
        }
        AuditFact fact = AuditFact.refused(
                "ExchangeService.receipt",
                null,
                Map.of(
                        "codes",
                        String.join(
                                ",",
                                wrong.stream().map(Violation::code).distinct().toList())));
        transactions.requiresNew(() -> audit.append(Caller.system(NAME), fact));
        upper.reject(arrived, wrong);
    }

    private static int untilOutage(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (UnavailableException out) {
            LOG.log(Level.DEBUG, "The upper level is out: {0}", out.getMessage());
            return 0;
        }
    }
}
