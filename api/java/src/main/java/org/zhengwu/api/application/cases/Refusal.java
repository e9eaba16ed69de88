package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * Why the application was not taken in.
 *
 * @param basis the law that names the reason, or null
 * @param rightOrgan the organ that is competent, where it is known to the system; or null
 * @param rightOrganName the name of the organ that is competent, or null
 */
public record Refusal(
        RefusalOutcome outcome,
        String reasons,
        @Nullable String basis,
        @Nullable OrganId rightOrgan,
        @Nullable String rightOrganName,
        LocalDate on,
        DocumentId document) {

    public Refusal {
        requireNonNull(outcome, "outcome");
        requireNonNull(reasons, "reasons");
        requireNonNull(on, "on");
        requireNonNull(document, "document");
    }
}
