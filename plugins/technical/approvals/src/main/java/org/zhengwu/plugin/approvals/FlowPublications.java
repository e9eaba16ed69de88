package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowPublished;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;

/** Publishes versions of flows, one at a time. */
@ApplicationScoped
class FlowPublications {

    private static final String LOCK = "approvals.flows";

    private final EntityManager entities;
    private final DatabaseLock locks;
    private final FlowLibrary library;
    private final LegalClock clock;
    private final Outbox outbox;

    @Inject
    FlowPublications(EntityManager entities, DatabaseLock locks, FlowLibrary library, LegalClock clock, Outbox outbox) {
        this.entities = entities;
        this.locks = locks;
        this.library = library;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Waits until no other publication is under way, and holds off others to the end of the transaction. */
    void hold() {
        locks.hold(LOCK);
    }

    /**
     * Publishes a version while others are held off, and tells it.
     *
     * @param follows the version that it was written after, 0 for none; null where that need not be compared
     * @throws org.zhengwu.api.InvalidInputException if it begins too early
     */
    FlowDefinition publish(Ground ground, FlowDefinition checked, @Nullable Integer follows) {
        int last = own(checked.item(), ground).map(FlowEntity::lastVersion).orElse(0);
        if (follows != null) {
            Revisions.expect(last, new Revision(follows));
        }
        Violations violations = new Violations();
        LocalDate from = checked.effectiveFrom();
        if (from.isBefore(clock.today())) {
            violations.add("effectiveFrom", "too-early", "must be today or later: approvals run on another flow");
        }
        List<FlowDefinition> before = library.own(checked.item(), ground);
        if (!before.isEmpty() && from.isBefore(before.get(0).effectiveFrom())) {
            violations.add("effectiveFrom", "before-the-last", "must not be before that of the version before");
        }
        violations.check(() -> checked).orThrow();
        keep(ground, checked);
        FlowDefinition published = library.own(checked.item(), ground).get(0);
        outbox.add(new FlowPublished(published.item(), ground.division(), published.version()));
        return published;
    }

    /** Keeps a version while others are held off, and tells nobody. */
    void keep(Ground ground, FlowDefinition checked) {
        FlowEntity flow = own(checked.item(), ground).orElseGet(() -> {
            FlowEntity made = new FlowEntity(FlowVersionEntity.key(checked.item()), ground.key());
            entities.persist(made);
            return made;
        });
        entities.persist(new FlowVersionEntity(flow, checked));
        entities.flush();
    }

    private Optional<FlowEntity> own(@Nullable String item, Ground ground) {
        return entities.createQuery(
                        "select f from apFlow f where f.item = :item and f.division = :division", FlowEntity.class)
                .setParameter("item", FlowVersionEntity.key(item))
                .setParameter("division", ground.key())
                .getResultStream()
                .findFirst();
    }
}
