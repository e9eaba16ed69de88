package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.StepStatus;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** A step that was taken in a case; never changed afterwards. */
@Entity(name = "csStep")
@Table(name = "cs_step")
class StepEntity {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int place;

    @Enumerated(EnumType.STRING)
    private CaseStep step;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "legal_date")
    private LocalDate legalDate;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private UUID account;

    @Convert(converter = UuidText.class)
    private @Nullable UUID organ;

    private String documents;

    @Convert(converter = UuidText.class)
    private @Nullable UUID clock;

    protected StepEntity() {}

    StepEntity(UUID id, CaseEntity taken, StepTaken what, Instant begunAt, int place) {
        OrganId forOrgan = what.organ();
        DeadlineId lapsed = what.clock();
        this.id = id;
        this.caseId = taken.id().value();
        this.place = place;
        this.step = what.step();
        this.state = taken.state();
        this.legalDate = what.legalDate();
        this.begunAt = begunAt;
        this.endedAt = what.at().truncatedTo(ChronoUnit.MICROS);
        this.account = what.caller().account().value();
        this.organ = forOrgan == null ? null : forOrgan.value();
        this.documents = Json.strict().write(what.documents());
        this.clock = lapsed == null ? null : lapsed.value();
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Whether the lapse of the clock brought the step. */
    boolean isOf(DeadlineId lapsed) {
        return lapsed.value().equals(clock);
    }

    HistoryEntry view() {
        return new HistoryEntry(
                place,
                step,
                state,
                step.action(),
                StepStatus.DONE,
                legalDate,
                begunAt,
                endedAt,
                new AccountId(account),
                organ == null ? null : new OrganId(organ),
                Json.lenient().readList(documents, DocumentId.class));
    }
}
