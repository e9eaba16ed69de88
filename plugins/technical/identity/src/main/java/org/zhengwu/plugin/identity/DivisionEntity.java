package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.runtime.persistence.UuidText;

/** What never changes of a division, and into which one it was merged. */
@Entity(name = "idDivision")
@Table(name = "id_division")
class DivisionEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DivisionLevel level;

    private boolean mainland;

    @Convert(converter = UuidText.class)
    private @Nullable UUID successor;

    @Column(name = "merged_on")
    private @Nullable LocalDate mergedOn;

    /** Counts the changes of the eras, which alone would not move the revision. */
    private int changes;

    @Version
    private long revision;

    protected DivisionEntity() {}

    void merge(UUID into, LocalDate on) {
        successor = into;
        mergedOn = on;
    }

    DivisionEntity(DivisionLevel level, boolean mainland) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.level = level;
        this.mainland = mainland;
    }

    void eraChanged() {
        changes = Math.incrementExact(changes);
    }

    DivisionId id() {
        return new DivisionId(id);
    }

    DivisionLevel level() {
        return level;
    }

    boolean mainland() {
        return mainland;
    }

    @Nullable
    DivisionId successor() {
        return successor == null ? null : new DivisionId(successor);
    }

    @Nullable
    LocalDate mergedOn() {
        return mergedOn;
    }

    long revision() {
        return revision;
    }
}
