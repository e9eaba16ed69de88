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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.CheckedRepresentation;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationId;

/** The right of an account to act for a party. */
@Entity(name = "idRepresentation")
@Table(name = "id_representation")
class RepresentationEntity {

    static final String SUBJECT_TYPE = "representation";

    @Id
    private UUID id;

    private UUID account;
    private UUID party;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long revision;

    protected RepresentationEntity() {}

    RepresentationEntity(CheckedRepresentation values, LocalDate from) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.account = values.account().value();
        this.party = values.party().value();
        this.authority = values.authority();
        this.from = from;
        this.until = values.until();
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean holdsOn(LocalDate day) {
        return endedAt == null && !from.isAfter(day) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return endedAt != null || (until != null && until.isBefore(day));
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(account);
    }

    PartyId party() {
        return new PartyId(party);
    }

    LocalDate from() {
        return from;
    }

    ActingFor actingFor() {
        return new ActingFor(party(), authority);
    }

    long revision() {
        return revision;
    }

    Representation view() {
        return new Representation(
                new RepresentationId(id), new Revision(revision), account(), party(), authority, from, until);
    }
}
