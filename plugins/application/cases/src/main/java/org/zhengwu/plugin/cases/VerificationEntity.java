package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CheckedVerification;
import org.zhengwu.api.application.cases.Verification;
import org.zhengwu.api.application.cases.VerificationResult;

/** A verification by one member of the staff. */
@Entity(name = "csVerification")
@Table(name = "cs_verification")
class VerificationEntity {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private UUID account;

    @Column(name = "verified_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private VerificationResult result;

    private String findings;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected VerificationEntity() {}

    VerificationEntity(
            UUID id, CaseId caseId, AccountId by, LocalDate on, CheckedVerification verification, Instant recordedAt) {
        this.id = id;
        this.caseId = caseId.value();
        this.account = by.value();
        this.on = on;
        this.result = verification.result();
        this.findings = verification.findings();
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    AccountId by() {
        return new AccountId(account);
    }

    Verification view() {
        return new Verification(by(), on, result, findings, recordedAt);
    }
}
