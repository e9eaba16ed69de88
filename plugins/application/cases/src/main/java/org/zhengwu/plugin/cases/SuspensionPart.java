package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CheckedSuspension;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.application.cases.Suspension;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** The newest special procedure of a case, and those before it. */
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

    @Column(name = "past_suspensions")
    private @Nullable String past;

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
        SuspensionPart ended = new SuspensionPart(same, from, lastDay, new DocumentId(document));
        ended.past = past;
        return ended;
    }

    /** The same one, after another and those before that. */
    SuspensionPart after(@Nullable SuspensionPart before) {
        past = before == null ? null : Json.strict().write(before.all());
        return this;
    }

    /** Every special procedure of the case, the oldest first. */
    List<Suspension> all() {
        List<Suspension> all = new ArrayList<>();
        if (past != null) {
            all.addAll(Json.lenient().readList(past, Suspension.class));
        }
        all.add(view());
        return all;
    }

    /** Whether the day is its last one. */
    boolean lastsOn(LocalDate day) {
        return day.equals(until);
    }

    Suspension view() {
        return new Suspension(procedure, reason, from, expectedUntil, until, new DocumentId(document));
    }
}
