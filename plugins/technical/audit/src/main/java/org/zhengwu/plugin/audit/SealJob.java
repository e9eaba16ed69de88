package org.zhengwu.plugin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;

/**
 * Lets each instance seal the chain in a folder of its own or in a common one. It fails for as long as the
 * chain is broken, so that health shows it.
 */
@ApplicationScoped
class SealJob implements RecurringJob {

    private static final Logger LOG = System.getLogger(SealJob.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_WHILE_BROKEN = Duration.ofMinutes(1);

    private final Chain chain;
    private final Seals seals;
    private final DatabaseLock lock;
    private final Transactions transactions;
    private volatile boolean broken;

    @Inject
    SealJob(Chain chain, Seals seals, DatabaseLock lock, Transactions transactions) {
        this.chain = chain;
        this.seals = seals;
        this.lock = lock;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Duration pause() {
        return broken ? PAUSE_WHILE_BROKEN : PAUSE;
    }

    @Override
    public int run() {
        try {
            boolean sealed = transactions.requiresNew(() -> seals.isBehind(chain))
                    && lock.tryAlone(name(), () -> seals.seal(chain)).orElse(false);
            broken = false;
            return sealed ? 1 : 0;
        } catch (IllegalStateException found) {
            broken = true;
            LOG.log(Level.ERROR, found.getMessage());
            throw found;
        }
    }
}
