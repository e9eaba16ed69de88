package org.zhengwu.plugin.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.trial.Trial;
import org.zhengwu.runtime.persistence.UuidText;

@Entity(name = "trlTrial")
@Table(name = "trl_trial")
class TrialEntity {

    @Id
    private UUID id;

    @Convert(converter = UuidText.class)
    private @Nullable UUID party;

    private UUID organ;
    private String name;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Version
    private long revision;

    protected TrialEntity() {}

    TrialEntity(UUID id, @Nullable UUID party, UUID organ, String name, Instant madeAt) {
        this.id = id;
        this.party = party;
        this.organ = organ;
        this.name = name;
        this.madeAt = madeAt;
    }

    void rename(String name) {
        this.name = name;
    }

    long revision() {
        return revision;
    }

    @Nullable
    PartyId party() {
        return party == null ? null : new PartyId(party);
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    Trial view() {
        return new Trial(id, party(), organ(), name, madeAt, new Revision(revision));
    }
}
