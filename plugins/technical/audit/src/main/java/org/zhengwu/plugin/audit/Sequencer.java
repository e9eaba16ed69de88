package org.zhengwu.plugin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.plugin.audit.chain.ChainAlgorithm;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.RecurringJob;

/** Gives each committed entry its place in the chain, on one instance at a time. */
@ApplicationScoped
class Sequencer implements RecurringJob {

    static final String NAME = "audit.link";
    static final String HASH = "zhengwu.audit.hash";

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int BATCH = 500;

    private final Chain chain;
    private final DatabaseLock lock;
    private final ChainAlgorithm algorithm;

    @Inject
    Sequencer(Chain chain, DatabaseLock lock, @ConfigProperty(name = HASH, defaultValue = "SM3") String hash) {
        this.chain = chain;
        this.lock = lock;
        this.algorithm = algorithm(hash);
    }

    static ChainAlgorithm algorithm(String label) {
        try {
            return ChainAlgorithm.labelled(label);
        } catch (IllegalArgumentException unknown) {
            throw new PluginException(HASH + " is neither SM3 nor SHA-256.");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public int run() {
        int total = 0;
        while (chain.isWaiting()) {
            int linked = lock.tryAlone(NAME, () -> chain.link(BATCH, algorithm)).orElse(0);
            if (linked == 0) {
                return total;
            }
            total += linked;
        }
        return total;
    }
}
