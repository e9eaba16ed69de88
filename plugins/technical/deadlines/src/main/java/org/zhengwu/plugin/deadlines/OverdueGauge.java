package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;
import org.zhengwu.spi.LegalClock;

/** How many limits have passed without the thing being done. */
@ApplicationScoped
class OverdueGauge implements Gauges {

    private final EntityManager entities;
    private final LegalClock clock;

    @Inject
    OverdueGauge(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Gauge> all() {
        return List.of(new Gauge(
                "zhengwu.deadlines.overdue",
                "{deadline}",
                "Time limits that have passed while the work is still to be done",
                this::overdue));
    }

    private long overdue() {
        return entities.createQuery(
                        "select count(c) from dlClock c where c.toDo = true and c.endDay < :today", Long.class)
                .setParameter("today", clock.today())
                .getSingleResult();
    }
}
