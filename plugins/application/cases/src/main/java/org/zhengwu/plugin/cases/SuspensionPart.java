package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CheckedSuspension;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** The newest special procedure of a case. */
@Embeddable
class SuspensionPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "suspension_procedure")
    private SpecialProcedure procedure;

    @Column(name = "suspension_reason")
    private String reason;

    @Column(name = "suspended_from")
    private LocalDate from;

    @Column(name = "suspension_expected")
    private LocalDate expectedUntil;

    @Column(name = "suspended_until")
    private @Nullable LocalDate until;

    @Convert(converter = UuidText.class)
    @Column(name = "suspension_document")
    private UUID document;

    protected SuspensionPart() {}

    SuspensionPart(CheckedSuspension suspension, LocalDate from, @Nullable LocalDate until, DocumentId document) {
        this.procedure = suspension.procedure();
        this.reason = suspension.reason();
        this.from = from;
        this.expectedUntil = suspension.expectedUntil();
        this.until = until;
        this.document = document.value();
    }

    /** The same one, ended on the day. */
    SuspensionPart ended(LocalDate lastDay) {
        CheckedSuspension same = new CheckedSuspension(procedure, reason, expectedUntil);
        return new SuspensionPart(same, from, lastDay, new DocumentId(document));
    }

    /** Whether the day is its last one. */
    boolean lastsOn(LocalDate day) {
        return day.equals(until);
    }

    Suspension view() {
        return new Suspension(procedure, reason, from, expectedUntil, until, new DocumentId(document));
    }
}
