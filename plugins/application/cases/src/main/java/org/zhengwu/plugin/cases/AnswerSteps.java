package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.CaseAnswerRefused;
import org.zhengwu.api.application.cases.CaseHandedOver;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.cases.AnswerDraft;

/**
 * Takes the steps that systems of departments tell, as the account of the system and through the same door as everybody:
 * what the state, a rule or the account's posts do not allow, an answer does not do either. Each operation works in the
 * caller's transaction.
 */
@ApplicationScoped
class AnswerSteps {

    private final CaseStore cases;
    private final HandoverStore store;
    private final AnswerBook book;
    private final DepartmentSystems systems;
    private final CaseService service;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final LegalClock clock;

    @Inject
    AnswerSteps(
            CaseStore cases,
            HandoverStore store,
            AnswerBook book,
            DepartmentSystems systems,
            CaseService service,
            CaseTrace trace,
            CaseNotices notices,
            LegalClock clock) {
        this.cases = cases;
        this.store = store;
        this.book = book;
        this.systems = systems;
        this.service = service;
        this.trace = trace;
        this.notices = notices;
        this.clock = clock;
    }

    /** Applies an answer, once; false where it was settled meanwhile. */
    boolean apply(UUID id) {
        Work work = work(id);
        if (!work.answer().isWaiting()) {
            return false;
        }
        if (work.handover().hasSettled(work.answer().sequence())) {
            return refuse(id, "sequence-passed");
        }
        Connection from = systems.named(work.answer().system());
        Caller caller = systems.caller(from, work.about().organ());
        take(caller, work, book.read(work.answer()));
        work.handover().settle(work.answer().sequence());
        work.answer().applied(clock.now());
        return true;
    }

    /** Uses up the place of an answer that cannot be applied, and tells why. */
    boolean refuse(UUID id, String code) {
        Work work = work(id);
        AnswerEntity answer = work.answer();
        if (!answer.isWaiting()) {
            return false;
        }
        Connection from = systems.named(answer.system());
        if (!work.handover().hasSettled(answer.sequence())) {
            work.handover().settle(answer.sequence());
        }
        answer.refused(code, clock.now());
        Map<String, String> about = Map.of("system", from.title(), "sequence", Long.toString(answer.sequence()));
        trace.ofRefusedAnswer(
                systems.caller(from, work.about().organ()),
                work.about(),
                new CaseAnswerRefused(
                        work.about().reference(),
                        from.name(),
                        answer.answer(),
                        answer.sequence(),
                        code,
                        clock.today()));
        notices.toOrgan(work.about(), "case.answer-refused", about);
        return true;
    }

    /** Locks the case first, as every step does. */
    private Work work(UUID id) {
        CaseId of = store.find(id).about();
        CaseEntity about = cases.of(of.subject()).orElseThrow();
        AnswerEntity answer = store.lock(id);
        HandoverEntity handover = store.lock(of, answer.system()).orElseThrow();
        return new Work(answer, about, handover);
    }

    private void take(Caller caller, Work work, AnswerDraft said) {
        CaseId id = work.about().id();
        Revision revision = new Revision(work.about().revision());
        switch (work.answer().step()) {
            case RECEIVE ->
                receive(caller, work, requireNonNull(said.externalNumber()).strip());
            case SUSPEND -> service.suspend(caller, id, revision, requireNonNull(said.suspension()));
            case RESUME -> service.resume(caller, id, revision);
            case EXTEND -> service.extend(caller, id, revision, requireNonNull(said.extension()));
            case DECIDE -> service.decide(caller, id, revision, requireNonNull(said.decision()));
            case DELIVER -> service.deliver(caller, id, revision, requireNonNull(said.delivery()));
        }
    }

    private void receive(Caller caller, Work work, String number) {
        work.handover().receive(number, clock.today());
        trace.ofReceipt(
                caller,
                work.about(),
                new CaseHandedOver(work.about().reference(), work.answer().system(), number, clock.today()));
    }

    private record Work(AnswerEntity answer, CaseEntity about, HandoverEntity handover) {}
}
