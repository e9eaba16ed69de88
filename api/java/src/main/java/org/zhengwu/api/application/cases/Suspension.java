package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A special procedure (特别程序, LIC-007).
 *
 * @param from the first day that does not count
 * @param expectedUntil the day until which it will probably take, as told to the applicant in writing
 * @param until the last day that does not count, or null while it goes on
 */
public record Suspension(
        SpecialProcedure procedure,
        String reason,
        LocalDate from,
        LocalDate expectedUntil,
        @Nullable LocalDate until,
        DocumentId document) {

    public Suspension {
        requireNonNull(procedure, "procedure");
        requireNonNull(reason, "reason");
        requireNonNull(from, "from");
        requireNonNull(expectedUntil, "expectedUntil");
        requireNonNull(document, "document");
    }
}
