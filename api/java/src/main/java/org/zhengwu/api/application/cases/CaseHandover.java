package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a case is handled in a system of the department (国垂系统, 省垂系统).
 *
 * @param system the name of the system
 * @param title what the system is called
 * @param handedOverAt when it was handed over, or null while it waits to be
 * @param externalNumber the number of the case there, or null before it told one (外部办件编号)
 * @param receivedOn the day on which the system told that it has the case, or null before
 */
public record CaseHandover(
        String system,
        String title,
        @Nullable Instant handedOverAt,
        @Nullable String externalNumber,
        @Nullable LocalDate receivedOn) {

    public CaseHandover {
        requireNonNull(system, "system");
        requireNonNull(title, "title");
    }
}
