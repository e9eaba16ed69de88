package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A verification whose values are well formed. */
public record CheckedVerification(@Nullable LocalDate on, VerificationResult result, String findings) {

    public CheckedVerification {
        requireNonNull(result, "result");
        requireNonNull(findings, "findings");
    }
}
