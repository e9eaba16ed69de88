package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.CaseDecided;
import org.zhengwu.api.application.cases.CaseDelivered;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseWithdrawn;
import org.zhengwu.api.application.cases.CheckedDecision;
import org.zhengwu.api.application.cases.CheckedDelivery;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.identity.Directory;

/** How a case ends: the decision, the delivery, or the applicant's taking it back. */
@ApplicationScoped
class Conclusion {

    private static final int VERIFIERS = 2;

    private final CaseStore store;
    private final Approvals approvals;
    private final Directory directory;
    private final Handovers handovers;
    private final Parts parts;
    private final CaseDocuments documents;
    private final CaseClocks clocks;
    private final CaseTrace trace;
    private final CaseNotices notices;
    private final LegalClock clock;

    @Inject
    Conclusion(
            CaseStore store,
            Approvals approvals,
            Directory directory,
            Handovers handovers,
            Parts parts,
            CaseDocuments documents,
            CaseClocks clocks,
            CaseTrace trace,
            CaseNotices notices,
            LegalClock clock) {
        this.store = store;
        this.approvals = approvals;
        this.directory = directory;
        this.handovers = handovers;
        this.parts = parts;
        this.documents = documents;
        this.clocks = clocks;
        this.trace = trace;
        this.notices = notices;
        this.clock = clock;
    }

    CaseEntity decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        CheckedDecision checked = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        boolean granted = checked.outcome() == DecisionOutcome.GRANT;
        CaseStep step = stepOf(checked);
        found.expect(step);
        requireRight(caller, found);
        requireVerified(found);
        parts.requireAnswerable(found, granted);
        String explanation = explanation(found, checked);
        if (handovers.isSaidBy(caller, found)) {
            // It was reviewed where it was handled; what was begun here meanwhile has nothing left to decide.
            approvals.cancel(id.subject());
        } else if (!found.item().isInstant()) {
            approvals.decide(caller, id.subject(), step.term());
        }
        DocumentId document = documents.write(found, Wording.decision(found, checked, explanation));
        found.decide(step, new DecisionPart(checked, explanation, clock.today(), document));
        clocks.decided(found, granted);
        CaseDecided event = new CaseDecided(found.reference(), checked.outcome(), clock.today());
        trace.byOrgan(caller, found, step, event, List.of(document));
        notices.toApplicant(found, granted ? "case.granted" : "case.refused", today());
        parts.decided(found);
        handovers.end(caller, found);
        return found;
    }

    DocumentPreview preview(Caller caller, CaseId id, DecisionDraft draft) {
        CheckedDecision checked = draft.check().orThrow();
        CaseEntity found = store.handled(caller, id);
        found.expect(stepOf(checked));
        return documents.preview(found, Wording.decision(found, checked, explanation(found, checked)));
    }

    private static CaseStep stepOf(CheckedDecision checked) {
        return checked.outcome() == DecisionOutcome.GRANT ? CaseStep.GRANT : CaseStep.REFUSE;
    }

    CaseEntity deliver(Caller caller, CaseId id, Revision revision, DeliveryDraft draft) {
        CheckedDelivery checked = draft.check().orThrow();
        CaseEntity found = store.lock(caller, id, revision);
        found.expect(CaseStep.DELIVER);
        clocks.delivered(found);
        found.deliver(new DeliveryPart(checked, clock.today()));
        clocks.refresh(found);
        CaseDelivered event = new CaseDelivered(found.reference(), checked.way(), clock.today());
        trace.byOrgan(caller, found, CaseStep.DELIVER, event, List.of());
        notices.toApplicant(found, "case.delivered", today());
        return found;
    }

    CaseEntity withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        String reason = draft.check().orThrow().orElse(null);
        CaseEntity found = store.lockFiled(caller, id, revision);
        Parts.requireWhole(found);
        found.expect(CaseStep.WITHDRAW);
        parts.open(found).forEach(part -> takeBack(caller, part, reason));
        takeBack(caller, found, reason);
        return found;
    }

    private void takeBack(Caller caller, CaseEntity found, @Nullable String reason) {
        found.withdraw(reason);
        clocks.cancel(found);
        approvals.cancel(found.id().subject());
        if (found.wasSubmitted()) {
            CaseWithdrawn event = new CaseWithdrawn(found.reference(), clock.today());
            trace.byApplicant(caller, found, CaseStep.WITHDRAW, event);
            notices.toApplicant(found, "case.withdrawn", today());
            notices.toOrgan(found, "case.withdrawn", today());
            handovers.end(caller, found);
        } else {
            trace.ofDraft(caller, found, "withdraw");
        }
    }

    /**
     * An instant case is its clerk's, and of a matter of several organs any clerk's, since another organ accepted it;
     * every other case is decided by who decides for the organ, or heads it.
     */
    private void requireRight(Caller caller, CaseEntity found) {
        if (found.item().isInstant()) {
            AcceptancePart acceptance = found.acceptance();
            if (found.whole() == null && acceptance != null && acceptance.isByOtherThan(caller.account())) {
                throw new RuleViolatedException("ITM-005", "other-clerk", "Another clerk accepted the instant case");
            }
        } else if (caller.grants().stream().noneMatch(grant -> decidesFor(grant, found.organ()))) {
            throw new ForbiddenException("CaseService.decide");
        }
    }

    private boolean decidesFor(Grant grant, OrganId organ) {
        OrganId own = grant.organ();
        boolean decides = grant.post() == Post.DECIDER || grant.post() == Post.HEAD;
        return decides && own != null && directory.withPredecessors(own).contains(organ);
    }

    private void requireVerified(CaseEntity found) {
        boolean missing = found.item().view().verification()
                && store.verifications(found.id()).size() < VERIFIERS;
        if (missing) {
            throw new RuleViolatedException("LIC-010", "two-verifiers-needed", "A verification is missing");
        }
    }

    /** Why the promised limit was overrun, which is published with the decision; null where it was kept (LIC-022). */
    private @Nullable String explanation(CaseEntity found, CheckedDecision checked) {
        if (!clocks.isPromiseOverrun(found)) {
            return null;
        }
        if (checked.overrunExplanation() == null) {
            throw new InvalidInputException("overrunExplanation", "required", "the promised limit was overrun");
        }
        return checked.overrunExplanation();
    }

    private Map<String, String> today() {
        return Map.of("on", clock.today().toString());
    }
}
