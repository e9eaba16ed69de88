package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;

/** A material of a case for which a source of shared data is asked, and what it answered. */
@Entity(name = "csShared")
@Table(name = "cs_shared")
class SharedEntity {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String slot;
    private String name;
    private String source;
    private String title;

    @Enumerated(EnumType.STRING)
    private SharingState state;

    @Convert(converter = UuidText.class)
    private @Nullable UUID document;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected SharedEntity() {}

    SharedEntity(CaseId of, MaterialSlot slot, DataSharing source) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = of.value();
        this.slot = slot.code();
        this.name = slot.name();
        this.source = source.name();
        this.title = source.title();
        this.state = SharingState.AWAITED;
    }

    UUID id() {
        return id;
    }

    String slot() {
        return slot;
    }

    /** The name of the material. */
    String name() {
        return name;
    }

    String source() {
        return source;
    }

    boolean isAwaited() {
        return state == SharingState.AWAITED;
    }

    /** The document that was obtained, or null. */
    @Nullable
    DocumentId document() {
        return document == null ? null : new DocumentId(document);
    }

    void obtained(DocumentId found, Instant at) {
        state = SharingState.OBTAINED;
        document = found.value();
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void notFound(Instant at) {
        state = SharingState.NOT_FOUND;
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    SharedMaterial view() {
        return new SharedMaterial(slot, title, state, document(), answeredAt);
    }
}
