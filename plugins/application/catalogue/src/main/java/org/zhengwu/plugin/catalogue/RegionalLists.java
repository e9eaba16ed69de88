package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.spi.Outbox;

/** Holds regional items to what their superior's item says, also after that has changed (ITM-010). */
@ApplicationScoped
class RegionalLists {

    private final ItemStore store;
    private final DraftReader drafts;
    private final Outbox outbox;

    @Inject
    RegionalLists(ItemStore store, DraftReader drafts, Outbox outbox) {
        this.store = store;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    /** Leaves a violation for everything in which a regional version is looser than its superior's on the day. */
    void check(VersionEntity regional, ItemContent content, LocalDate on, Violations violations) {
        ItemId superior = regional.superior();
        if (superior != null) {
            drafts.superior(superior, on)
                    .ifPresentOrElse(
                            above -> Inheritance.check(
                                    regional.code(), content, above.code(), store.content(above), violations),
                            () -> violations.add("parent", "unknown-item", "must be an item that is published"));
        }
    }

    /** Tells of every regional version that does not fit a superior's version now published. */
    void superiorPublished(VersionEntity superior, LocalDate from) {
        ItemContent above = store.content(superior);
        store.regional(superior.item(), from).forEach(regional -> tellIfOutdated(regional, superior, above));
    }

    /** Tells of a regional version now published that will not fit a superior's version that is to come. */
    void regionalPublished(VersionEntity regional, LocalDate from) {
        ItemId superior = regional.superior();
        if (superior != null) {
            store.published(superior).stream()
                    .filter(above -> above.state() == ItemState.PUBLISHED && !above.holdsOn(from))
                    .filter(above -> above.holdsFromDay(from))
                    .forEach(above -> tellIfOutdated(regional, above, store.content(above)));
        }
    }

    private void tellIfOutdated(VersionEntity regional, VersionEntity superior, ItemContent above) {
        Violations violations = new Violations();
        Inheritance.check(regional.code(), store.content(regional), superior.code(), above, violations);
        List<String> fields = violations.check(() -> true).violations().stream()
                .map(Violation::field)
                .distinct()
                .toList();
        if (!fields.isEmpty()) {
            tell(regional, superior, fields);
        }
    }

    /** Tells of every regional version whose superior's item was withdrawn. */
    void superiorWithdrawn(VersionEntity superior, LocalDate from) {
        store.regional(superior.item(), from).forEach(regional -> tell(regional, superior, List.of("parent")));
    }

    private void tell(VersionEntity regional, VersionEntity superior, List<String> fields) {
        if (regional.state() == ItemState.PUBLISHED) {
            outbox.add(
                    new RegionalItemOutdated(regional.item(), regional.id(), superior.item(), superior.id(), fields));
        }
    }
}
