package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.runtime.persistence.UuidText;

/** The code, name and parent of a division between two days. */
@Entity(name = "idEra")
@Table(name = "id_era")
class EraEntity {

    @Id
    private UUID id;

    private UUID division;
    private String code;
    private String name;

    @Convert(converter = UuidText.class)
    private @Nullable UUID parent;

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private boolean alias;

    protected EraEntity() {}

    EraEntity(UUID division, DivisionCode code, String name, @Nullable UUID parent, @Nullable LocalDate from) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.division = division;
        this.code = code.value();
        this.name = name;
        this.parent = parent;
        this.from = from;
    }

    /** The same code and name under another parent, from a day on. */
    EraEntity movedTo(UUID newParent, LocalDate day) {
        EraEntity moved = new EraEntity(division, code(), name, newParent, day);
        moved.until = until;
        return moved;
    }

    /** Corrects an era that began on the very day. */
    void correct(DivisionCode newCode, String newName, UUID newParent) {
        code = newCode.value();
        name = newName;
        parent = newParent;
    }

    /** Makes the code one that names the division until a day, or always beside its own. */
    EraEntity earlier(LocalDate lastDay) {
        until = lastDay;
        return this;
    }

    EraEntity asAlias() {
        alias = true;
        return this;
    }

    void endBefore(LocalDate day) {
        until = day.minusDays(1);
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    boolean beginsBefore(LocalDate day) {
        return from == null || from.isBefore(day);
    }

    UUID division() {
        return division;
    }

    DivisionCode code() {
        return new DivisionCode(code);
    }

    String name() {
        return name;
    }

    @Nullable
    UUID parent() {
        return parent;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    boolean alias() {
        return alias;
    }
}
