package org.zhengwu.plugin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.AccountId;

/** The second factor of an account, its secret sealed; it counts once the account says so. */
@Entity(name = "idSecondFactor")
@Table(name = "id_second_factor")
class SecondFactorEntity {

    @Id
    private UUID account;

    private String technology;
    private String secret;

    @Column(name = "sealed_with")
    private String sealedWith;

    @Column(name = "last_mark")
    private long lastMark;

    protected SecondFactorEntity() {}

    SecondFactorEntity(AccountId account, String technology, String plainSecret, Sealing sealing) {
        this.account = account.value();
        this.technology = technology;
        this.lastMark = -1;
        seal(sealing, plainSecret);
    }

    private void seal(Sealing sealing, String plainSecret) {
        secret = sealing.seal(plainSecret, context());
        sealedWith = sealing.mark();
    }

    /** Seals the same secret with the key of now. */
    void sealAgain(Sealing sealing) {
        seal(sealing, secret(sealing));
    }

    private String context() {
        return "account/" + account + "/second-factor";
    }

    String secret(Sealing sealing) {
        return sealing.open(secret, context());
    }

    String technology() {
        return technology;
    }

    /** The largest mark of a code that was accepted. */
    long lastMark() {
        return lastMark;
    }

    void accepted(long mark) {
        lastMark = mark;
    }
}
