package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.CheckedAccount;
import org.zhengwu.runtime.persistence.UuidText;

/** An account of the local provider; its holder's name is sealed, its password kept as a hash. */
@Entity(name = "idAccount")
@Table(name = "id_account")
class AccountEntity {

    @Id
    private UUID id;

    private String name;
    private String holder;

    @Column(name = "sealed_with")
    private String sealedWith;

    @Convert(converter = UuidText.class)
    private @Nullable UUID party;

    private boolean open;
    private String password;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "second_factor")
    private boolean secondFactor;

    @Version
    private long revision;

    protected AccountEntity() {}

    AccountEntity(CheckedAccount account, String passwordHash, Sealing sealing, Instant openedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = account.name();
        PartyId own = account.party();
        this.party = own == null ? null : own.value();
        this.open = true;
        seal(sealing, account.holder());
        setPassword(passwordHash, openedAt);
    }

    private void seal(Sealing sealing, String plainHolder) {
        holder = sealing.seal(plainHolder, context());
        sealedWith = sealing.mark();
    }

    /** Seals the same name with the key of now. */
    void sealAgain(Sealing sealing) {
        seal(sealing, holder(sealing));
    }

    private String context() {
        return "account/" + id + "/holder";
    }

    final void setPassword(String hash, Instant at) {
        password = hash;
        passwordSetAt = at;
    }

    void setSecondFactor(boolean enrolled) {
        secondFactor = enrolled;
    }

    void close() {
        open = false;
        secondFactor = false;
    }

    String holder(Sealing sealing) {
        return sealing.open(holder, context());
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    @Nullable
    PartyId party() {
        return party == null ? null : new PartyId(party);
    }

    boolean isOpen() {
        return open;
    }

    boolean hasSecondFactor() {
        return secondFactor;
    }

    String password() {
        return password;
    }

    Instant passwordSetAt() {
        return passwordSetAt;
    }

    long revision() {
        return revision;
    }
}
