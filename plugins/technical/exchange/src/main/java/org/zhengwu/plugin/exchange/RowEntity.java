package org.zhengwu.plugin.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowOperation;
import org.zhengwu.api.technical.exchange.RowReason;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.technical.exchange.CaseReport;

/** A record that the upper level has to have as it is here, or not at all. */
@Entity(name = "exRow")
@Table(name = "ex_row")
class RowEntity {

    private static final String NO_REASONS = "[]";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RowKind kind;

    private String subject;
    private UUID party;

    @Column(name = "project_no")
    private String projectNo;

    /** The order within the case. */
    private long place;

    private @Nullable String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Enumerated(EnumType.STRING)
    private RowState state;

    /** Whether it has changed since it was sent. */
    private boolean stale;

    /** Whether the upper level has it. */
    private boolean present;

    @Convert(converter = UuidText.class)
    private @Nullable UUID batch;

    @Enumerated(EnumType.STRING)
    private @Nullable RowOperation operation;

    private String reasons;

    @Version
    private long revision;

    protected RowEntity() {}

    RowEntity(RowGuid guid, RowKind kind, CaseReport of, String sealed, Instant changedAt, Turn turn) {
        this.id = guid.value();
        this.kind = kind;
        this.subject = of.subject().toString();
        this.party = of.party().value();
        this.projectNo = of.projectNo();
        this.content = sealed;
        this.changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
        this.state = RowState.WAITING;
        this.reasons = NO_REASONS;
        queue(turn);
    }

    /** Holds something else from now on, or nothing any more; a refused one keeps its place before those behind it. */
    void change(@Nullable String sealed, Instant at, Turn turn) {
        content = sealed;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
        if (state == RowState.SENT) {
            stale = true;
            return;
        }
        if (state == RowState.TAKEN) {
            queue(turn);
        }
        state = RowState.WAITING;
    }

    private void queue(Turn turn) {
        place = turn.place();
        queuedAt = turn.queuedAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** What has to be done there; empty where it never was there and holds no more. */
    Optional<RowOperation> due() {
        if (content == null) {
            return present ? Optional.of(RowOperation.DELETE) : Optional.empty();
        }
        return Optional.of(present ? RowOperation.UPDATE : RowOperation.INSERT);
    }

    void send(BatchId with, RowOperation as) {
        batch = with.value();
        operation = as;
        state = RowState.SENT;
        stale = false;
        reasons = NO_REASONS;
    }

    boolean isUnansweredIn(BatchId with) {
        return state == RowState.SENT && with.value().equals(batch);
    }

    void take() {
        present = operation != RowOperation.DELETE;
        state = stale ? RowState.WAITING : RowState.TAKEN;
    }

    void refuse(List<RowReason> why) {
        reasons = Json.strict().write(why);
        state = stale ? RowState.WAITING : RowState.REFUSED;
    }

    void sendAgain() {
        if (state != RowState.REFUSED) {
            throw new StepNotAllowedException("SEND_AGAIN", state.name(), Set.of());
        }
        state = RowState.WAITING;
    }

    RowGuid guid() {
        return new RowGuid(id);
    }

    RowKind kind() {
        return kind;
    }

    Subject subject() {
        return Subject.of(subject);
    }

    PartyId party() {
        return new PartyId(party);
    }

    String projectNo() {
        return projectNo;
    }

    @Nullable
    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Its turn among the records of its case. */
    Turn turn() {
        return new Turn(place, queuedAt);
    }

    RowState state() {
        return state;
    }

    @Nullable
    BatchId batch() {
        return batch == null ? null : new BatchId(batch);
    }

    @Nullable
    RowOperation operation() {
        return operation;
    }

    List<RowReason> reasons() {
        return Json.lenient().readList(reasons, RowReason.class);
    }

    long revision() {
        return revision;
    }
}
