package org.zhengwu.plugin.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** A division with the code, name and parent of a day. */
record DivisionOnDay(DivisionEntity division, EraEntity era, LocalDate day) {

    private static final Comparator<EraEntity> BY_FIRST_DAY =
            Comparator.comparing(EraEntity::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The era of the day; before the first and after the last, the nearest one. */
    static Optional<EraEntity> pick(List<EraEntity> eras, LocalDate day) {
        List<EraEntity> own =
                eras.stream().filter(era -> !era.alias()).sorted(BY_FIRST_DAY).toList();
        Optional<EraEntity> holding =
                own.stream().filter(era -> era.holdsOn(day)).findFirst();
        return holding.or(
                        () -> own.stream().filter(era -> era.beginsBefore(day)).reduce((earlier, later) -> later))
                .or(() -> own.stream().findFirst());
    }

    /** The division above: the successor, once merged. */
    @Nullable
    DivisionId above() {
        return isMerged() ? division.successor() : parent();
    }

    boolean isMerged() {
        LocalDate merged = division.mergedOn();
        return merged != null && !merged.isAfter(day);
    }

    private @Nullable DivisionId parent() {
        return era.parent() == null ? null : new DivisionId(era.parent());
    }

    Division view() {
        return new Division(
                division.id(),
                new Revision(division.revision()),
                era.code(),
                era.name(),
                division.level(),
                parent(),
                division.mainland(),
                era.from(),
                era.until(),
                division.successor());
    }

    DivisionEntry entry() {
        return new DivisionEntry(division.id(), era.code(), era.name(), parent(), division.mainland());
    }
}
