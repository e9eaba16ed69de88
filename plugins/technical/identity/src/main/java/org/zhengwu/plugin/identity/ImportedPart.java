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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.identity.Divisions.NamedDivision;
import org.zhengwu.plugin.identity.NewDivisions.NewDivision;

/** The lines of one transaction of an import, against what was known when it began. */
final class ImportedPart {

    private final EntityManager entities;
    private final LocalDate today;
    private final Predicate<UUID> inReach;
    private final Map<UUID, Boolean> writable = new HashMap<>();
    private final Map<String, NamedDivision> held = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<NewDivision> fresh = new ArrayList<>();
    private final Tally tally;

    /** Reads what the lines name; {@code inReach} says which divisions on file may be written to. */
    ImportedPart(
            Divisions divisions,
            EntityManager entities,
            List<DivisionLine> lines,
            LocalDate today,
            Predicate<UUID> inReach,
            Tally tally) {
        this.entities = entities;
        this.today = today;
        this.inReach = inReach;
        this.tally = tally;
        Set<String> codes = lines.stream()
                .flatMap(line -> Stream.of(line.code().value(), line.parent().value()))
                .collect(Collectors.toSet());
        for (NamedDivision each : divisions.named(codes)) {
            if (each.holdsOn(today)) {
                held.merge(each.code(), each, (one, other) -> one.alias() ? other : one);
            } else if (each.from() != null && each.from().isAfter(today)) {
                reserved.add(each.code());
            }
        }
    }

    void enter(DivisionLine line) {
        NamedDivision above = held.get(line.parent().value());
        NamedDivision known = held.get(line.code().value());
        if (above == null) {
            reject(line, "unknown-parent", "parentCode must name a division of today");
        } else if (above.level().compareTo(line.level()) >= 0) {
            reject(line, "level", "parentCode must name a division of a higher level");
        } else if (!mayWrite(above.id()) || !mayMove(known, above)) {
            reject(line, "out-of-reach", "code and parentCode must lie in the division of your grant");
        } else if (known == null) {
            begin(line, above);
        } else if (known.alias() || known.isNamed(line.name(), above.id())) {
            tally.leave();
        } else if (seen.contains(line.code().value())) {
            reject(line, "twice", "code stands on an earlier line with other values");
        } else {
            change(line, above, known);
        }
        seen.add(line.code().value());
    }

    private boolean mayWrite(UUID division) {
        return writable.computeIfAbsent(division, inReach::test);
    }

    /** What lies below a division in reach already is in reach with it. */
    private boolean mayMove(@Nullable NamedDivision known, NamedDivision above) {
        return known == null || above.id().equals(known.parent()) || mayWrite(known.id());
    }

    private void begin(DivisionLine line, NamedDivision above) {
        if (reserved.contains(line.code().value())) {
            reject(line, "division-code-taken", "code belongs to another division from a later day on");
            return;
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        writable.put(id, true);
        fresh.add(new NewDivision(id, line.code(), line.name(), line.level(), above.id(), above.mainland()));
        hold(
                line,
                above,
                new NamedDivision(
                        id,
                        id,
                        line.code().value(),
                        line.name(),
                        above.id(),
                        null,
                        null,
                        false,
                        line.level(),
                        above.mainland()));
        tally.accept();
    }

    private void change(DivisionLine line, NamedDivision above, NamedDivision known) {
        if (known.until() != null) {
            reject(line, "ending", "code names a division whose end or change is entered already");
            return;
        }
        EraEntity era = entities.find(EraEntity.class, known.era());
        if (era.beginsBefore(today)) {
            era.endBefore(today);
            entities.persist(new EraEntity(known.id(), line.code(), line.name(), above.id(), today));
        } else {
            era.correct(line.code(), line.name(), above.id());
        }
        entities.find(DivisionEntity.class, known.id()).eraChanged();
        hold(line, above, known);
        tally.accept();
    }

    /** Lets later lines see the division as it is after this one. */
    private void hold(DivisionLine line, NamedDivision above, NamedDivision division) {
        held.put(line.code().value(), division.named(line.name(), above.id()));
    }

    private void reject(DivisionLine line, String code, String detail) {
        tally.reject(line.number(), code, detail);
    }

    List<NewDivision> fresh() {
        return List.copyOf(fresh);
    }
}
