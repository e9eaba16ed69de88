package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengwu.api.AccountId;

/** A substantive verification as one member of the staff recorded it (核查, LIC-010). */
public record Verification(AccountId by, LocalDate on, VerificationResult result, String findings, Instant recordedAt) {

    public Verification {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(result, "result");
        requireNonNull(findings, "findings");
        requireNonNull(recordedAt, "recordedAt");
    }
}
