package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.DivisionImportReport.RejectedLine;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.plugin.identity.NewDivisions.NewDivision;

/** The lines of one transaction of an import, against what was known when it began. */
final class ImportedPart {

    private final EntityManager entities;
    private final LocalDate today;
    private final Map<String, EraEntity> held = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<UUID, DivisionOnDay> known;
    private final Map<String, NewDivision> fresh = new HashMap<>();
    private final List<NewDivision> inOrder = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private int accepted;
    private int unchanged;

    ImportedPart(Divisions divisions, EntityManager entities, List<DivisionLine> lines, LocalDate today) {
        this.entities = entities;
        this.today = today;
        Set<String> codes = lines.stream()
                .flatMap(line -> Stream.of(line.code().value(), line.parent().value()))
                .collect(Collectors.toSet());
        for (EraEntity era : divisions.withCodes(codes)) {
            if (era.holdsOn(today)) {
                held.merge(era.code().value(), era, (one, other) -> one.alias() ? other : one);
            } else if (!era.beginsBefore(today)) {
                reserved.add(era.code().value());
            }
        }
        known = divisions.load(held.values().stream().map(EraEntity::division).collect(Collectors.toSet()), today);
    }

    void enter(DivisionLine line) {
        Above above = above(line.parent().value());
        EraEntity era = held.get(line.code().value());
        NewDivision sameCode = fresh.get(line.code().value());
        if (above == null) {
            reject(line, "unknown-parent", "parentCode must name a division of today");
        } else if (above.level().compareTo(line.level()) >= 0) {
            reject(line, "level", "parentCode must name a division of a higher level");
        } else if (sameCode != null) {
            again(line, above, sameCode);
        } else if (era == null) {
            begin(line, above);
        } else if (era.alias() || (era.name().equals(line.name()) && above.id().equals(era.parent()))) {
            unchanged++;
        } else {
            change(line, above, era);
        }
    }

    private record Above(UUID id, DivisionLevel level, boolean mainland) {}

    private @Nullable Above above(String code) {
        NewDivision begun = fresh.get(code);
        if (begun != null) {
            return new Above(begun.id(), begun.level(), begun.mainland());
        }
        EraEntity era = held.get(code);
        DivisionOnDay division = era == null ? null : known.get(era.division());
        return division == null || division.isMerged()
                ? null
                : new Above(
                        division.division().id().value(),
                        division.division().level(),
                        division.division().mainland());
    }

    private void begin(DivisionLine line, Above above) {
        if (reserved.contains(line.code().value())) {
            reject(line, "division-code-taken", "code belongs to another division from a later day on");
            return;
        }
        NewDivision division = new NewDivision(
                UuidCreator.getTimeOrderedEpoch(),
                line.code(),
                line.name(),
                line.level(),
                above.id(),
                above.mainland());
        fresh.put(line.code().value(), division);
        inOrder.add(division);
        accepted++;
    }

    /** A code that stands twice among the lines: the first one counts. */
    private void again(DivisionLine line, Above above, NewDivision first) {
        if (first.name().equals(line.name()) && first.parent().equals(above.id())) {
            unchanged++;
        } else {
            reject(line, "twice", "code stands on an earlier line with other values");
        }
    }

    private void change(DivisionLine line, Above above, EraEntity era) {
        DivisionOnDay division = known.get(era.division());
        if (era.until() != null || division == null) {
            reject(line, "ending", "code names a division whose end or change is entered already");
            return;
        }
        if (era.beginsBefore(today)) {
            era.endBefore(today);
            EraEntity next = new EraEntity(era.division(), line.code(), line.name(), above.id(), today);
            entities.persist(next);
            held.put(line.code().value(), next);
        } else {
            era.correct(line.code(), line.name(), above.id());
        }
        division.division().eraChanged();
        accepted++;
    }

    private void reject(DivisionLine line, String code, String detail) {
        rejected.add(new RejectedLine(line.number(), code, detail));
    }

    List<NewDivision> fresh() {
        return List.copyOf(inOrder);
    }

    int accepted() {
        return accepted;
    }

    int unchanged() {
        return unchanged;
    }

    List<RejectedLine> rejected() {
        return List.copyOf(rejected);
    }
}
