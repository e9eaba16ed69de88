package org.zhengwu.plugin.seals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.seals.SealId;

/** The use of a seal for one document (用印记录); never changed. */
@Entity(name = "slUse")
@Table(name = "sl_use")
@SuppressWarnings("UnusedVariable") // Queries and auditors read them.
class UseEntity {

    @Id
    private UUID id;

    private String digest;
    private UUID seal;
    private String subject;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected UseEntity() {}

    UseEntity(SealId seal, String digest, Subject subject, Instant sealedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.seal = seal.value();
        this.digest = digest;
        this.subject = subject.toString();
        this.sealedAt = sealedAt;
    }
}
