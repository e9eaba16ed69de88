package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A special procedure whose values are well formed. */
public record CheckedSuspension(SpecialProcedure procedure, String reason, LocalDate expectedUntil) {

    public CheckedSuspension {
        requireNonNull(procedure, "procedure");
        requireNonNull(reason, "reason");
        requireNonNull(expectedUntil, "expectedUntil");
    }
}
