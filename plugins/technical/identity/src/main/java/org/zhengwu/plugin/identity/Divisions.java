package org.zhengwu.plugin.identity;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.runtime.page.Cursor;

/** Reads divisions as they are on a day. */
@ApplicationScoped
class Divisions {

    private static final String BELOW = "divisions-below";
    private static final String HELD_BELOW = " from idEra e where e.parent = :parent and e.alias = false"
            + " and (e.from is null or e.from <= :day) and (e.until is null or e.until >= :day)";
    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    @Inject
    Divisions(EntityManager entities) {
        this.entities = entities;
    }

    Optional<DivisionOnDay> find(DivisionId id, LocalDate day) {
        return Optional.ofNullable(load(List.of(id.value()), day).get(id.value()));
    }

    /** The division that the code named on the day. */
    Optional<DivisionOnDay> find(DivisionCode code, LocalDate day) {
        return withCodes(List.of(code.value())).stream()
                .filter(era -> era.holdsOn(day))
                .sorted((one, other) -> Boolean.compare(one.alias(), other.alias()))
                .findFirst()
                .flatMap(era -> find(new DivisionId(era.division()), day));
    }

    /** All eras in which one of the codes names a division. */
    List<EraEntity> withCodes(Collection<String> codes) {
        return inParts(codes, "select e from idEra e where e.code in :values", EraEntity.class);
    }

    /**
     * What a code names, without the record behind it: an import compares thousands.
     *
     * @param era the id of its era
     */
    record NamedDivision(
            UUID era,
            UUID id,
            String code,
            String name,
            @Nullable UUID parent,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean alias,
            DivisionLevel level,
            boolean mainland) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }

        boolean isNamed(String otherName, UUID otherParent) {
            return name.equals(otherName) && otherParent.equals(parent);
        }

        NamedDivision named(String newName, UUID newParent) {
            return new NamedDivision(era, id, code, newName, newParent, from, until, alias, level, mainland);
        }
    }

    /** What the codes name, on whatever day. */
    List<NamedDivision> named(Collection<String> codes) {
        return inParts(
                        codes,
                        "select e.id, d.id, e.code, e.name, e.parent, e.from, e.until, e.alias, d.level, d.mainland"
                                + " from idEra e, idDivision d where e.division = d.id and e.code in :values",
                        Object[].class)
                .stream()
                .map(row -> new NamedDivision(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        (Boolean) row[7],
                        (DivisionLevel) row[8],
                        (Boolean) row[9]))
                .toList();
    }

    List<EraEntity> erasOf(DivisionId division) {
        return inParts(List.of(division.value()), "select e from idEra e where e.division in :values", EraEntity.class);
    }

    /** The divisions by their ids. */
    Map<UUID, DivisionOnDay> load(Collection<UUID> ids, LocalDate day) {
        Map<UUID, List<EraEntity>> eras =
                inParts(ids, "select e from idEra e where e.division in :values", EraEntity.class).stream()
                        .collect(Collectors.groupingBy(EraEntity::division));
        Map<UUID, DivisionOnDay> found = new HashMap<>();
        for (DivisionEntity division :
                inParts(ids, "select d from idDivision d where d.id in :values", DivisionEntity.class)) {
            UUID id = division.id().value();
            DivisionOnDay.pick(eras.getOrDefault(id, List.of()), day)
                    .ifPresent(era -> found.put(id, new DivisionOnDay(division, era, day)));
        }
        return found;
    }

    private <V, E> List<E> inParts(Collection<V> values, String jpql, Class<E> type) {
        List<V> all = List.copyOf(values);
        List<E> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(jpql, type)
                    .setParameter("values", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList());
        }
        return found;
    }

    /** The eras directly below that hold on the day. */
    List<EraEntity> erasBelow(DivisionId parent, LocalDate day) {
        return entities.createQuery("select e" + HELD_BELOW, EraEntity.class)
                .setParameter("parent", parent.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** The divisions directly below one on file; one that was merged has none. */
    Page<Division> below(DivisionId parent, LocalDate day, PageRequest page) {
        if (entities.find(DivisionEntity.class, parent.value()) == null) {
            throw new NotFoundException(DivisionChanges.SUBJECT_TYPE);
        }
        @Nullable
        String after =
                Cursor.read(BELOW, page.cursor()).map(cursor -> cursor.text(0)).orElse(null);
        List<EraEntity> eras = entities.createQuery(
                        "select e" + HELD_BELOW + " and e.code > :after order by e.code", EraEntity.class)
                .setParameter("parent", parent.value())
                .setParameter("day", day)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = eras.size() > page.limit();
        List<EraEntity> shown = more ? eras.subList(0, page.limit()) : eras;
        Map<UUID, DivisionOnDay> loaded =
                load(shown.stream().map(EraEntity::division).toList(), day);
        List<Division> items = shown.stream()
                .map(era -> requireNonNull(loaded.get(era.division())).view())
                .toList();
        String next = more ? Cursor.write(BELOW, shown.get(shown.size() - 1).code()) : null;
        return new Page<>(items, next, countBelow(parent, day));
    }

    private CappedCount countBelow(DivisionId parent, LocalDate day) {
        return CappedCount.of(entities.createQuery("select e.id" + HELD_BELOW, UUID.class)
                .setParameter("parent", parent.value())
                .setParameter("day", day)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size());
    }
}
