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
import org.zhengwu.api.AccountId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.CheckedServiceAddress;
import org.zhengwu.api.technical.identity.MailAddress;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressId;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.spi.technical.identity.Masking;

/** An address of electronic service, sealed. */
@Entity(name = "idServiceAddress")
@Table(name = "id_service_address")
class ServiceAddressEntity {

    static final String SUBJECT_TYPE = "service-address";

    @Id
    private UUID id;

    private UUID party;

    @Enumerated(EnumType.STRING)
    private ServiceWay way;

    private String address;

    @Column(name = "sealed_with")
    private String sealedWith;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long revision;

    protected ServiceAddressEntity() {}

    ServiceAddressEntity(CheckedServiceAddress agreed, AccountId by, Instant now, Sealing sealing) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.party = agreed.party().value();
        this.way = agreed.way();
        this.agreedAt = now;
        this.agreedBy = by.value();
        seal(sealing, agreed.address());
    }

    private void seal(Sealing sealing, String plain) {
        address = sealing.seal(plain, context());
        sealedWith = sealing.mark();
    }

    /** Seals the same address with the key of now. */
    void sealAgain(Sealing sealing) {
        seal(sealing, address(sealing));
    }

    String address(Sealing sealing) {
        return sealing.open(address, context());
    }

    private String context() {
        return SUBJECT_TYPE + "/" + id + "/address";
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    PartyId party() {
        return new PartyId(party);
    }

    ServiceWay way() {
        return way;
    }

    long revision() {
        return revision;
    }

    ServiceAddress view(Sealing sealing, Masking masking) {
        String plain = address(sealing);
        return new ServiceAddress(
                new ServiceAddressId(id),
                new Revision(revision),
                party(),
                way,
                switch (way) {
                    case MAIL -> masking.mail(MailAddress.of(plain));
                    case SMS -> masking.mobile(MobileNumber.of(plain));
                },
                agreedAt,
                new AccountId(agreedBy),
                withdrawnAt);
    }
}
