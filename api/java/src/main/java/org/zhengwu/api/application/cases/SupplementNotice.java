package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * The one notice of everything that is missing (一次性告知, LIC-001).
 *
 * @param supplyBy the last day for the applicant to bring it
 */
public record SupplementNotice(LocalDate givenOn, List<Demand> demands, LocalDate supplyBy, DocumentId document) {

    public SupplementNotice {
        requireNonNull(givenOn, "givenOn");
        requireNonNull(supplyBy, "supplyBy");
        requireNonNull(document, "document");
        demands = List.copyOf(demands);
    }
}
