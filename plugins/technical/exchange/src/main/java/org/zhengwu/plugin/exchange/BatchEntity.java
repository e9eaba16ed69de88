package org.zhengwu.plugin.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.BatchState;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.RowGuid;

/** A batch of records; what it holds is never changed, so that it can go twice. */
@Entity(name = "exBatch")
@Table(name = "ex_batch")
class BatchEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private @Nullable String content;
    private String members;

    @Column(name = "row_count")
    private int rows;

    private int refused;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long revision;

    protected BatchEntity() {}

    BatchEntity(BatchId id, List<RowGuid> members, String sealed, Instant formedAt) {
        this.id = id.value();
        this.state = BatchState.FORMED;
        this.content = sealed;
        this.members = Json.strict().write(members);
        this.rows = members.size();
        this.formedAt = formedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** It is there; a receipt that was faster has said so already. */
    void sent(Instant at) {
        if (state == BatchState.FORMED) {
            state = BatchState.SENT;
            sentAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    void refused(int more) {
        refused += more;
    }

    /** Every record is answered: what it held is needed no more. */
    void answered(Instant at) {
        sent(at);
        state = BatchState.ANSWERED;
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
        content = null;
    }

    boolean isAnswered() {
        return state == BatchState.ANSWERED;
    }

    BatchId id() {
        return new BatchId(id);
    }

    @Nullable
    String content() {
        return content;
    }

    Set<RowGuid> members() {
        return Set.copyOf(Json.lenient().readList(members, RowGuid.class));
    }

    ExchangeBatch view() {
        return new ExchangeBatch(id(), state, rows, refused, formedAt, sentAt, answeredAt);
    }
}
