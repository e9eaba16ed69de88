package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.job.Failure;
import org.zhengwu.runtime.job.Pauses;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.RecurringJob;

/**
 * Acts on the limits that lapsed: each once and in a transaction of its own, by one instance at a time, and
 * after what files and publications changed is taken in. A clock that fails does not hold up the others.
 */
@ApplicationScoped
class Lapses implements RecurringJob {

    static final String NAME = "deadlines.lapse";

    private static final String PAUSE = "zhengwu.deadlines.pause";
    private static final Logger LOG = System.getLogger(Lapses.class.getName());
    private static final int BATCH = 500;

    private final EntityManager entities;
    private final LegalClock clock;
    private final Transactions transactions;
    private final DatabaseLock lock;
    private final Recomputation recomputation;
    private final LapseTeller teller;
    private final Duration pause;

    @Inject
    Lapses(
            EntityManager entities,
            LegalClock clock,
            Transactions transactions,
            DatabaseLock lock,
            Recomputation recomputation,
            LapseTeller teller,
            @ConfigProperty(name = PAUSE, defaultValue = "PT30S") Duration pause) {
        this.entities = entities;
        this.clock = clock;
        this.transactions = transactions;
        this.lock = lock;
        this.recomputation = recomputation;
        this.teller = teller;
        this.pause = Pauses.of(PAUSE, pause);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public int run() {
        return lock.tryAlone(NAME, () -> recomputation.takeInFiles() + recomputation.catchUp() + lapseAll())
                .orElse(0);
    }

    private int lapseAll() {
        LocalDate today = clock.today();
        int done = 0;
        int failed = 0;
        Due last = null;
        List<Due> due;
        do {
            due = dueAfter(last, today);
            for (Due each : due) {
                try {
                    done += transactions.requiresNew(() -> lapse(each.id(), today)) ? 1 : 0;
                } catch (RuntimeException broken) {
                    failed++;
                    LOG.log(Level.WARNING, "The clock {0} did not lapse: {1}", each.id(), Failure.describe(broken));
                }
            }
            last = due.isEmpty() ? null : due.get(due.size() - 1);
        } while (last != null);
        if (failed > 0) {
            throw new IllegalStateException(failed + " clocks did not lapse, " + done + " did");
        }
        return done;
    }

    private List<Due> dueAfter(@Nullable Due last, LocalDate today) {
        String after = last == null ? "" : " and (c.endDay > :end or (c.endDay = :end and c.id > :id))";
        TypedQuery<Object[]> query = entities.createQuery(
                        "select c.endDay, c.id from dlClock c where c.state = :running and c.endDay < :today" + after
                                + " order by c.endDay, c.id",
                        Object[].class)
                .setParameter("running", DeadlineState.RUNNING)
                .setParameter("today", today)
                .setMaxResults(BATCH);
        if (last != null) {
            query.setParameter("end", last.end()).setParameter("id", last.id());
        }
        return query.getResultStream()
                .map(row -> new Due((LocalDate) row[0], (UUID) row[1]))
                .toList();
    }

    private boolean lapse(UUID id, LocalDate today) {
        ClockEntity lapsed = entities.find(ClockEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean due = lapsed.state() == DeadlineState.RUNNING && lapsed.end().isBefore(today);
        if (due) {
            lapsed.lapse(clock.now());
            teller.tell(lapsed, clock.now());
            entities.flush();
        }
        return due;
    }

    private record Due(LocalDate end, UUID id) {}
}
