package org.zhengwu.plugin.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.CaseAnswerRefused;
import org.zhengwu.api.application.cases.CaseEvent;
import org.zhengwu.api.application.cases.CaseHandedOver;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Leaves what every step has to leave: a line of the history, an audit entry and an event. */
@ApplicationScoped
class CaseTrace {

    private final CaseStore store;
    private final AuditLog audit;
    private final Outbox outbox;
    private final LegalClock clock;

    @Inject
    CaseTrace(CaseStore store, AuditLog audit, Outbox outbox, LegalClock clock) {
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A step that the organ has taken. */
    void byOrgan(Caller caller, CaseEntity of, CaseStep step, CaseEvent event, List<DocumentId> documents) {
        StepTaken taken = new StepTaken(step, caller, of.organ(), clock.today(), clock.now(), documents, null);
        keep(of, taken);
        outbox.add(event);
    }

    /** A step of the applicant, which the staff at the window may have taken for it; a change has no event. */
    void byApplicant(Caller caller, CaseEntity of, CaseStep step, @Nullable CaseEvent event) {
        OrganId window = of.isActedForBy(caller) ? null : of.organ();
        StepTaken taken = new StepTaken(step, caller, window, clock.today(), clock.now(), List.of(), null);
        keep(of, taken);
        if (event != null) {
            outbox.add(event);
        }
    }

    /** A step that the law has taken. */
    void byLaw(CaseEntity of, StepTaken taken, CaseEvent event) {
        keep(of, taken);
        outbox.add(event);
    }

    /** That a case reached a system of the department. */
    void ofHandover(Caller caller, CaseEntity of, String system) {
        audit(caller, of, "handOver", AuditOutcome.DONE, Map.of("system", system));
    }

    /** What a source of shared data answered. */
    void ofSharing(Caller caller, CaseEntity of, SharedMaterial answered) {
        Map<String, String> answer = new HashMap<>();
        answer.put("slot", answered.slot());
        answer.put("source", answered.source());
        answer.put("answer", answered.state().name());
        DocumentId document = answered.document();
        if (document != null) {
            answer.put("documents", document.toString());
        }
        audit(caller, of, "obtainShared", AuditOutcome.DONE, answer);
    }

    /** That a system of the department told its number of the case. */
    void ofReceipt(Caller caller, CaseEntity of, CaseHandedOver event) {
        audit(caller, of, "receive", AuditOutcome.DONE, Map.of("system", event.system()));
        outbox.add(event);
    }

    /** That an answer of a system of the department was not applied. */
    void ofRefusedAnswer(Caller caller, CaseEntity of, CaseAnswerRefused event) {
        Map<String, String> answer = Map.of(
                "system",
                event.system(),
                "answer",
                event.answer(),
                "sequence",
                Long.toString(event.sequence()),
                "code",
                event.code());
        audit(caller, of, "answer", AuditOutcome.REFUSED, answer);
        outbox.add(event);
    }

    /** That an answer of a system of the department could not be kept. */
    void ofRejectedAnswer(String system, List<Violation> wrong) {
        Map<String, String> details = new HashMap<>(Map.of("system", system));
        wrong.forEach(each -> details.merge("codes", each.code(), (some, more) -> some + "," + more));
        audit.append(Caller.system("cases.department-answers"), AuditFact.refused("CaseService.answer", null, details));
    }

    private void audit(Caller caller, CaseEntity of, String act, AuditOutcome outcome, Map<String, String> more) {
        Map<String, String> details = details(of);
        details.putAll(more);
        audit.append(caller, new AuditFact("CaseService." + act, of.id().subject(), outcome, details));
    }

    /** What was done to a case that no organ knows of: it leaves an audit entry alone. */
    void ofDraft(Caller caller, CaseEntity of, String act) {
        audit.append(caller, AuditFact.done("CaseService." + act, of.id().subject(), details(of)));
    }

    private void keep(CaseEntity of, StepTaken taken) {
        Instant begun = of.steppedAt();
        int place = of.nextPlace(taken.at());
        store.add(new StepEntity(UuidCreator.getTimeOrderedEpoch(), of, taken, begun, place));
        Map<String, String> details = details(of);
        details.put("step", taken.step().name());
        details.put("legalDate", taken.legalDate().toString());
        for (DocumentId each : taken.documents()) {
            details.merge("documents", each.toString(), (some, more) -> some + "," + more);
        }
        audit.append(
                taken.caller(), AuditFact.done(Acts.of(taken.step()), of.id().subject(), details));
    }

    private static Map<String, String> details(CaseEntity of) {
        Map<String, String> details = new HashMap<>();
        CaseNumber number = of.number();
        details.put("state", of.state().name());
        details.put("organ", of.organ().toString());
        if (number != null) {
            details.put("number", number.value());
        }
        return details;
    }
}
