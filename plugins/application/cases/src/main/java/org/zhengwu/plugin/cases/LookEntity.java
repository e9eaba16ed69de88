package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.IdentityLook;

/** That somebody of the staff looked at whom a case is about; never changed. */
@Entity(name = "csLook")
@Table(name = "cs_look")
class LookEntity {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private UUID organ;
    private UUID account;

    @Column(name = "looked_at")
    private Instant at;

    protected LookEntity() {}

    LookEntity(CaseEntity at, AccountId by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = at.id().value();
        this.organ = at.organ().value();
        this.account = by.value();
        this.at = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    IdentityLook view() {
        return new IdentityLook(new OrganId(organ), new AccountId(account), at);
    }
}
