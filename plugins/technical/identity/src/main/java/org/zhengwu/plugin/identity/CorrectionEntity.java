package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.CheckedCorrection;
import org.zhengwu.api.technical.identity.CorrectionState;

/** A request for correction; the name, the explanation and the reason are sealed. */
@Entity(name = "idCorrection")
@Table(name = "id_correction")
class CorrectionEntity {

    static final String SUBJECT_TYPE = "correction";

    @Id
    private UUID id;

    private UUID party;
    private UUID organ;
    private String name;
    private String explanation;
    private @Nullable String reason;

    @Column(name = "sealed_with")
    private String sealedWith;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long revision;

    protected CorrectionEntity() {}

    CorrectionEntity(CheckedCorrection requested, Instant now, Sealing sealing) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.party = requested.party().value();
        this.organ = requested.organ().value();
        this.requestedAt = now;
        this.state = CorrectionStep.REQUEST.to();
        seal(sealing, requested.name(), requested.explanation(), null);
    }

    private void seal(Sealing sealing, String plainName, String plainExplanation, @Nullable String plainReason) {
        name = sealing.seal(plainName, context("name"));
        explanation = sealing.seal(plainExplanation, context("explanation"));
        reason = plainReason == null ? null : sealing.seal(plainReason, context("reason"));
        sealedWith = sealing.mark();
    }

    /** Seals the same values with the key of now. */
    void sealAgain(Sealing sealing) {
        seal(sealing, name(sealing), explanation(sealing), reason(sealing));
    }

    /** Ends the request, where its state allows the step. */
    void decide(CorrectionStep step, @Nullable String why, Instant now, Sealing sealing) {
        state = CorrectionStep.MACHINE.take(step, state);
        reason = why == null ? null : sealing.seal(why, context("reason"));
        decidedAt = now;
    }

    void moveTo(OrganId successor) {
        organ = successor.value();
    }

    private String context(String column) {
        return SUBJECT_TYPE + "/" + id + "/" + column;
    }

    String name(Sealing sealing) {
        return sealing.open(name, context("name"));
    }

    String explanation(Sealing sealing) {
        return sealing.open(explanation, context("explanation"));
    }

    @Nullable
    String reason(Sealing sealing) {
        return reason == null ? null : sealing.open(reason, context("reason"));
    }

    UUID id() {
        return id;
    }

    PartyId party() {
        return new PartyId(party);
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    CorrectionState state() {
        return state;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    long revision() {
        return revision;
    }
}
