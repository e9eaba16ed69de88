package org.zhengwu.plugin.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.AccountId;

/** A recovery code that was not used yet, known by its digest. */
@Entity(name = "idRecoveryCode")
@Table(name = "id_recovery_code")
class RecoveryCodeEntity {

    @Id
    private String digest;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID account;

    protected RecoveryCodeEntity() {}

    RecoveryCodeEntity(String digest, AccountId account) {
        this.digest = digest;
        this.account = account.value();
    }
}
