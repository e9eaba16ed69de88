package org.zhengwu.plugin.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;

/** Publishes versions, one at a time. */
@ApplicationScoped
class Publications {

    private static final String LOCK = "codes.publication";
    private static final int MOST_NAMED = 10;

    private final EntityManager entities;
    private final DatabaseLock locks;
    private final Library library;
    private final LegalClock clock;
    private final Outbox outbox;

    @Inject
    Publications(EntityManager entities, DatabaseLock locks, Library library, LegalClock clock, Outbox outbox) {
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

    /** Refuses what was written after another version than the newest; 0 stands for none. */
    static void refuseStale(@Nullable Integer follows, Optional<TableEntity> own) {
        int last = own.map(TableEntity::lastVersion).orElse(0);
        if (follows != null) {
            Revisions.expect(last, new Revision(follows));
        }
    }

    /** The table of a ground, if it has one of its own; to be asked while others are held off. */
    Optional<TableEntity> own(String code, Ground ground) {
        return entities.createQuery(
                        "select t from cdTable t where t.code = :code and t.division = :division", TableEntity.class)
                .setParameter("code", code)
                .setParameter("division", ground.key())
                .getResultStream()
                .findFirst();
    }

    /**
     * Publishes a version while others are held off, and tells it.
     *
     * @throws InvalidInputException if it begins too early or leaves out a code
     */
    CodeTable publish(Ground ground, CodeTable checked) {
        Optional<TableEntity> own = own(checked.id(), ground);
        Violations violations = new Violations();
        LocalDate today = clock.today();
        boolean first = library.find(checked.id(), ground, today).isEmpty();
        if (!first && checked.effectiveFrom().isBefore(today)) {
            violations.add("effectiveFrom", "too-early", "must be today or later: another version holds today");
        }
        own.map(table -> library.own(table, table.lastVersion()))
                .ifPresent(before -> compare(before, checked, violations));
        violations.check(() -> checked).orThrow();
        CodeTable published = keep(ground, checked);
        outbox.add(new CodeTablePublished(published.id(), ground.division(), published.version()));
        return published;
    }

    /** Keeps a version while others are held off, and tells nobody. */
    CodeTable keep(Ground ground, CodeTable checked) {
        TableEntity table = own(checked.id(), ground).orElseGet(() -> {
            TableEntity made = new TableEntity(checked.id(), ground.key());
            entities.persist(made);
            return made;
        });
        VersionEntity version = new VersionEntity(table, checked);
        entities.persist(version);
        entities.persist(new ContentEntity(version.id(), checked));
        entities.flush();
        return library.load(version);
    }

    private static void compare(CodeTable before, CodeTable checked, Violations violations) {
        if (checked.effectiveFrom().isBefore(before.effectiveFrom())) {
            violations.add("effectiveFrom", "before-the-last", "must not be before that of the version before");
        }
        List<String> missing = before.entries().stream()
                .map(CodeEntry::code)
                .filter(code -> checked.entry(code).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            violations.add(
                    "entries",
                    "code-missing",
                    "must keep every code of the version before, retired where it is no longer used: " + named);
        }
    }
}
