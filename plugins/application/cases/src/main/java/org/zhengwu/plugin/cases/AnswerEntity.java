package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.spi.application.cases.AnswerStep;
import org.zhengwu.spi.application.cases.CheckedAnswer;

/** What a system of a department said of a case, kept for good; it is settled once. */
@Entity(name = "csAnswer")
@Table(name = "cs_answer")
class AnswerEntity {

    enum State {
        /** Its predecessor has not come, or it could not be settled yet. */
        WAITING,
        APPLIED,
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "system_name")
    private String system;

    private String answer;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "place")
    private long sequence;

    @Enumerated(EnumType.STRING)
    private AnswerStep step;

    private String content;
    private String digest;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // Who looks into a refusal reads it.
    private @Nullable String code;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected AnswerEntity() {}

    AnswerEntity(String system, CheckedAnswer checked, CaseId about, String content, String digest, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.system = system;
        this.answer = checked.id();
        this.caseId = about.value();
        this.sequence = checked.sequence();
        this.step = checked.step();
        this.content = content;
        this.digest = digest;
        this.state = State.WAITING;
        this.arrivedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void applied(Instant at) {
        state = State.APPLIED;
        settledAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void refused(String why, Instant at) {
        state = State.REFUSED;
        code = why;
        settledAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean says(String otherDigest) {
        return digest.equals(otherDigest);
    }

    String system() {
        return system;
    }

    String answer() {
        return answer;
    }

    CaseId about() {
        return new CaseId(caseId);
    }

    long sequence() {
        return sequence;
    }

    AnswerStep step() {
        return step;
    }

    String content() {
        return content;
    }
}
