package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** An account that an identity at a provider stands for, the identity known by its digest. */
@Entity(name = "idProviderLink")
@Table(name = "id_provider_link")
class ProviderLinkEntity {

    static final String SUBJECT_TYPE = "provider-link";

    @Id
    private UUID id;

    private String provider;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "proven_as")
    private ProvenParty provenAs;

    private UUID account;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ProviderLinkEntity() {}

    ProviderLinkEntity(String provider, String subject, ProvenParty provenAs, AccountId account, Instant linkedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.provider = provider;
        this.subject = subject;
        this.provenAs = provenAs;
        this.account = account.value();
        this.linkedAt = linkedAt;
    }

    UUID id() {
        return id;
    }

    String provider() {
        return provider;
    }

    AccountId account() {
        return new AccountId(account);
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
