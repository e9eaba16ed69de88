package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.CaseHandover;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.spi.application.cases.AnswerStep;

/** That a case is handled in a system of the department, and how far that system's answers are settled. */
@Entity(name = "csHandover")
@Table(name = "cs_handover")
class HandoverEntity {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "system_name")
    private String system;

    /** Written by a statement of its own, which no answer that comes at the same time can collide with. */
    @Column(name = "handed_over_at", updatable = false)
    private @Nullable Instant handedOverAt;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    private long settled;

    protected HandoverEntity() {}

    HandoverEntity(CaseId handled, String system) {
        this.caseId = handled.value();
        this.system = system;
    }

    String system() {
        return system;
    }

    boolean isTo(String name) {
        return system.equals(name);
    }

    /** The system has the case under a number of its own, which it tells once. */
    void receive(String number, LocalDate on) {
        if (externalNumber != null) {
            throw new StepNotAllowedException(AnswerStep.RECEIVE.name(), "RECEIVED", Set.of());
        }
        externalNumber = number;
        receivedOn = on;
    }

    /** Whether the place in the sequence was used up. */
    boolean hasSettled(long sequence) {
        return sequence <= settled;
    }

    void settle(long sequence) {
        settled = sequence;
    }

    CaseHandover view(String title) {
        return new CaseHandover(system, title, handedOverAt, externalNumber, receivedOn);
    }
}
