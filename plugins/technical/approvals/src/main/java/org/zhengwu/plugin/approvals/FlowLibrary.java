package org.zhengwu.plugin.approvals;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.runtime.territory.DivisionVersion;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;

/**
 * Reads flows. Which version holds is asked of the database each time, so that a publication by another instance is
 * seen at once; what a version says never changes and stays in memory.
 */
@ApplicationScoped
class FlowLibrary {

    private static final int MOST_KEPT = 500;

    private final EntityManager entities;
    private final Grounds grounds;
    private final Map<UUID, Flow> kept = new ConcurrentHashMap<>();

    @Inject
    FlowLibrary(EntityManager entities, Grounds grounds) {
        this.entities = entities;
        this.grounds = grounds;
    }

    /** The version that holds for an item on a ground on a day: the item's own flow before that of every item. */
    Optional<Flow> find(@Nullable String item, Ground ground, LocalDate on) {
        return entities.createQuery(
                        "select v from apFlowVersion v where v.item in :items and v.division in :upwards"
                                + " and v.holdsFrom <= :day",
                        FlowVersionEntity.class)
                .setParameter("items", List.of(FlowVersionEntity.EVERY_ITEM, FlowVersionEntity.key(item)))
                .setParameter("upwards", ground.upwards())
                .setParameter("day", on)
                .getResultStream()
                .min(comparing(FlowVersionEntity::isForEveryItem).thenComparing(DivisionVersion.nearestOn(ground)))
                .map(this::load);
    }

    /** The first version for every item everywhere, which comes with the plugin. */
    Flow builtIn() {
        return versions(null, Ground.everywhere()).stream()
                .reduce((newer, older) -> older)
                .map(this::load)
                .orElseThrow(() -> new IllegalStateException("The built-in flow was not loaded"));
    }

    /** The version on which an approval runs; the built-in one for those that are older than flows. */
    Flow of(@Nullable UUID version) {
        if (version == null) {
            return builtIn();
        }
        Flow known = kept.get(version);
        return known != null ? known : load(entities.find(FlowVersionEntity.class, version));
    }

    /** The versions of a ground's own flow, the newest first. */
    List<FlowDefinition> own(@Nullable String item, Ground ground) {
        return versions(item, ground).stream().map(this::load).map(this::shown).toList();
    }

    /** What a version says, with the code that its division has today. */
    FlowDefinition shown(Flow flow) {
        FlowDefinition said = flow.definition();
        return new FlowDefinition(
                said.item(),
                flow.reference().division() == null
                        ? null
                        : grounds.code(flow.reference().division().value()),
                flow.reference().version(),
                said.effectiveFrom(),
                said.name(),
                said.nameEn(),
                said.basis(),
                said.steps());
    }

    private List<FlowVersionEntity> versions(@Nullable String item, Ground ground) {
        return entities.createQuery(
                        "select v from apFlowVersion v where v.item = :item and v.division = :division"
                                + " order by v.version desc",
                        FlowVersionEntity.class)
                .setParameter("item", FlowVersionEntity.key(item))
                .setParameter("division", ground.key())
                .getResultList();
    }

    private Flow load(FlowVersionEntity version) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(version.id(), id -> new Flow(id, version.reference(), version.definition()));
    }
}
