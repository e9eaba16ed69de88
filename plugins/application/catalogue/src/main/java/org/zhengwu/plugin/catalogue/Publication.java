package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemWithdrawn;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;

/** Gives versions their days: publishes and withdraws, and tells of it. */
@ApplicationScoped
class Publication {

    private final ItemStore store;
    private final ItemTypes types;
    private final RegionalLists regions;
    private final LegalClock clock;
    private final Outbox outbox;

    @Inject
    Publication(ItemStore store, ItemTypes types, RegionalLists regions, LegalClock clock, Outbox outbox) {
        this.store = store;
        this.types = types;
        this.regions = regions;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Refuses a version that says less than the law wants, or that no longer fits its superior's item. */
    void refuseIncomplete(VersionEntity version) {
        ItemContent content = store.content(version);
        Violations violations = new Violations();
        PublicationRules.always(content, types.of(version.type()), violations);
        PublicationRules.complete(content, types.of(version.type()), violations);
        regions.check(version, content, clock.today(), violations);
        checkParts(content, violations);
        violations.check(() -> true).orThrow();
    }

    /** The parts of a matter (一件事) are items in effect, and no such matters themselves. */
    private void checkParts(ItemContent whole, Violations violations) {
        List<String> parts = whole.handling().parts();
        for (int i = 0; i < parts.size(); i++) {
            String code = parts.get(i);
            Optional<ItemContent> part = store.findByCode(new ImplementingCode(code))
                    .flatMap(item -> store.inEffect(item.id(), clock.today()))
                    .filter(version -> types.of(version.type()).applicable())
                    .map(store::content);
            if (part.isEmpty()) {
                violations.add("handling.parts[" + i + "]", "unknown", "must be the code of an item in effect");
            } else if (!part.get().handling().parts().isEmpty()) {
                violations.add("handling.parts[" + i + "]", "part-of-parts", "must not have parts itself");
            }
        }
    }

    /** Publishes the version in review of an item that is locked. */
    void publish(ItemEntity item, VersionEntity version, @Nullable LocalDate wished) {
        ItemStep.PUBLISH.from(version.state());
        LocalDate own = version.wishedFrom();
        LocalDate from = wished != null ? wished : own != null ? own : clock.today();
        Optional<VersionEntity> before = store.version(item, version.number() - 1);
        refuseDay(from, before);
        holdSuperior(version);
        Violations violations = new Violations();
        regions.check(version, store.content(version), from, violations);
        violations.check(() -> true).orThrow();
        version.publish(from);
        before.ifPresent(each -> each.endBefore(from));
        tellPublished(version, from);
    }

    /** Of a superior's version and a regional one that are published at once, the second has to see the first. */
    private void holdSuperior(VersionEntity version) {
        ItemId superior = version.superior();
        if (superior != null) {
            store.hold(superior);
        }
    }

    private void refuseDay(LocalDate from, Optional<VersionEntity> before) {
        Violations violations = new Violations();
        if (from.isBefore(clock.today())) {
            violations.add("effectiveFrom", "in-the-past", "must be today or later");
        } else if (!from.isBefore(VersionEntity.OPEN)) {
            violations.add("effectiveFrom", "out-of-range", "must be a day before the year 9999 ends");
        } else if (before.map(VersionEntity::effectiveFrom)
                .filter(from::isBefore)
                .isPresent()) {
            violations.add("effectiveFrom", "before-version-before", "must not be before that of the version before");
        }
        violations.check(() -> true).orThrow();
    }

    /** Publishes, from today on, what an import brought. */
    void publishImported(ItemEntity item, VersionEntity version) {
        store.hold(item.id());
        holdSuperior(version);
        LocalDate today = clock.today();
        version.publishImported(today);
        if (version.number() > 1) {
            store.version(item, version.number() - 1).ifPresent(each -> each.endBefore(today));
        }
        tellPublished(version, today);
    }

    /** What no item may be published with or without, whoever wrote it. */
    List<Violation> flaws(ItemContent content) {
        Violations violations = new Violations();
        PublicationRules.always(content, types.of(content.type()), violations);
        checkParts(content, violations);
        return violations.check(() -> true).violations();
    }

    /** What the organ that writes an item may not publish it with or without. */
    List<Violation> gaps(ItemContent content) {
        Violations violations = new Violations();
        PublicationRules.always(content, types.of(content.type()), violations);
        PublicationRules.complete(content, types.of(content.type()), violations);
        return violations.check(() -> true).violations();
    }

    /** Whether the first day of a published version is still to come. */
    boolean isYetToCome(VersionEntity published) {
        LocalDate from = published.effectiveFrom();
        return from != null && from.isAfter(clock.today());
    }

    private void tellPublished(VersionEntity version, LocalDate from) {
        outbox.add(new ItemPublished(version.item(), version.id(), version.number(), from));
        if (version.number() > 1) {
            regions.superiorPublished(version, from);
        }
        regions.regionalPublished(version, from);
    }

    /** Withdraws every version that holds today or later; gives the newest, which is the item's last. */
    VersionEntity withdraw(ItemEntity item, String reason) {
        LocalDate today = clock.today();
        List<VersionEntity> holding = store.published(item.id()).stream()
                .filter(each -> each.state() == ItemState.PUBLISHED && each.holdsFromDay(today))
                .toList();
        if (holding.isEmpty()) {
            VersionEntity newest = store.newest(item);
            newest.step(ItemStep.WITHDRAW);
            throw new IllegalStateException("A published version of " + item.id() + " holds no day");
        }
        for (VersionEntity each : holding) {
            each.step(ItemStep.WITHDRAW, reason);
            each.endBefore(today);
        }
        VersionEntity last = holding.get(0);
        outbox.add(new ItemWithdrawn(last.item(), last.id(), today));
        regions.superiorWithdrawn(last, today);
        return last;
    }
}
