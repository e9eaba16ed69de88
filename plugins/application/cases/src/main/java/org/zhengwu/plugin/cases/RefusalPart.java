package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.CheckedRefusal;
import org.zhengwu.api.application.cases.Refusal;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** Why an application was not taken in. */
@Embeddable
class RefusalPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_outcome")
    private RefusalOutcome outcome;

    @Column(name = "refusal_reasons")
    private String reasons;

    @Column(name = "refusal_basis")
    private @Nullable String basis;

    @Convert(converter = UuidText.class)
    @Column(name = "refusal_organ")
    private @Nullable UUID rightOrgan;

    @Column(name = "refusal_organ_name")
    private @Nullable String rightOrganName;

    @Column(name = "refusal_on")
    private LocalDate on;

    @Convert(converter = UuidText.class)
    @Column(name = "refusal_document")
    private UUID document;

    protected RefusalPart() {}

    RefusalPart(CheckedRefusal refusal, LocalDate on, DocumentId document) {
        OrganId organ = refusal.rightOrgan();
        this.outcome = refusal.outcome();
        this.reasons = refusal.reasons();
        this.basis = refusal.basis();
        this.rightOrgan = organ == null ? null : organ.value();
        this.rightOrganName = refusal.rightOrganName();
        this.on = on;
        this.document = document.value();
    }

    Refusal view() {
        OrganId organ = rightOrgan == null ? null : new OrganId(rightOrgan);
        return new Refusal(outcome, reasons, basis, organ, rightOrganName, on, new DocumentId(document));
    }
}
