package org.zhengwu.plugin.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.runtime.territory.DivisionVersion;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;

/**
 * Reads tables. Which version holds is asked of the database each time, so that a publication by another
 * instance is seen at once; what a version says never changes and stays in memory.
 */
@ApplicationScoped
class Library {

    private static final int MOST_KEPT = 500;

    private final EntityManager entities;
    private final Grounds grounds;
    private final Map<UUID, CodeTable> kept = new ConcurrentHashMap<>();

    @Inject
    Library(EntityManager entities, Grounds grounds) {
        this.entities = entities;
        this.grounds = grounds;
    }

    /** The version of a table that holds on a ground on a day. */
    Optional<CodeTable> find(String code, Ground ground, LocalDate on) {
        return holding(versions(List.of(code), ground, on), ground).map(this::load);
    }

    /** The versions of the tables that hold on a ground on a day, in the order of their ids. */
    List<CodeTableSummary> summaries(List<String> codes, Ground ground, LocalDate on) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, List<VersionEntity>> found =
                versions(codes, ground, on).stream().collect(Collectors.groupingBy(VersionEntity::code));
        return codes.stream()
                .flatMap(code -> holding(found.getOrDefault(code, List.of()), ground).stream())
                .map(this::summary)
                .toList();
    }

    /** The ids of the tables that hold on a ground on a day, in their order, after one of them. */
    List<String> codes(Ground ground, LocalDate on, @Nullable String after, int most) {
        String beyond = after == null ? "" : " and v.code > :after";
        TypedQuery<String> query = entities.createQuery(
                        "select distinct v.code from cdVersion v where v.division in :upwards and v.holdsFrom <= :day"
                                + beyond + " order by v.code",
                        String.class)
                .setParameter("upwards", ground.upwards())
                .setParameter("day", on)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** The versions of a ground's own table, the newest first. */
    List<CodeTableSummary> own(String code, Ground ground) {
        return entities.createQuery(
                        "select v from cdVersion v where v.code = :code and v.division = :division"
                                + " order by v.version desc",
                        VersionEntity.class)
                .setParameter("code", code)
                .setParameter("division", ground.key())
                .getResultStream()
                .map(this::summary)
                .toList();
    }

    /** A version of a ground's own table. */
    CodeTable own(TableEntity table, int version) {
        return load(entities.createQuery(
                        "select v from cdVersion v where v.series = :series and v.version = :version",
                        VersionEntity.class)
                .setParameter("series", table.id())
                .setParameter("version", version)
                .getSingleResult());
    }

    /** What a version says, with the code that its division has today. */
    CodeTable load(VersionEntity version) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        CodeTable said = kept.computeIfAbsent(
                version.id(), id -> entities.find(ContentEntity.class, id).table());
        return new CodeTable(
                said.id(),
                grounds.code(version.division()),
                version.version(),
                said.effectiveFrom(),
                said.name(),
                said.nameEn(),
                said.source(),
                said.entries(),
                said.mappings());
    }

    private CodeTableSummary summary(VersionEntity version) {
        return version.summary(grounds.code(version.division()));
    }

    private List<VersionEntity> versions(Collection<String> codes, Ground ground, LocalDate on) {
        return entities.createQuery(
                        "select v from cdVersion v where v.code in :codes and v.division in :upwards"
                                + " and v.holdsFrom <= :day",
                        VersionEntity.class)
                .setParameter("codes", codes)
                .setParameter("upwards", ground.upwards())
                .setParameter("day", on)
                .getResultList();
    }

    /** The version of the nearest division; of several, the one that began last. */
    private static Optional<VersionEntity> holding(List<VersionEntity> versions, Ground ground) {
        return versions.stream().min(DivisionVersion.nearestOn(ground));
    }
}
