package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CheckedDecision;
import org.zhengwu.api.application.cases.Decision;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.Remedies;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** The decision on a case. */
@Embeddable
class DecisionPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_outcome")
    private DecisionOutcome outcome;

    @Column(name = "decision_reasons")
    private @Nullable String reasons;

    @Column(name = "remedy_reconsideration")
    private @Nullable String reconsideration;

    @Column(name = "remedy_lawsuit")
    private @Nullable String lawsuit;

    @Column(name = "overrun_explanation")
    private @Nullable String overrunExplanation;

    @Column(name = "decision_on")
    private LocalDate on;

    @Convert(converter = UuidText.class)
    @Column(name = "decision_document")
    private UUID document;

    protected DecisionPart() {}

    DecisionPart(CheckedDecision decision, @Nullable String overrunExplanation, LocalDate on, DocumentId document) {
        Remedies remedies = decision.remedies();
        this.outcome = decision.outcome();
        this.reasons = decision.reasons();
        this.reconsideration = remedies == null ? null : remedies.reconsideration();
        this.lawsuit = remedies == null ? null : remedies.lawsuit();
        this.overrunExplanation = overrunExplanation;
        this.on = on;
        this.document = document.value();
    }

    Decision view() {
        Remedies remedies = reconsideration == null || lawsuit == null ? null : new Remedies(reconsideration, lawsuit);
        return new Decision(outcome, reasons, remedies, overrunExplanation, on, new DocumentId(document));
    }
}
