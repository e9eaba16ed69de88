package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Keeps cases in the database; each part of their way is a class of its own. */
@ApplicationScoped
class JpaCases implements CaseService {

    private final CaseStore store;
    private final CaseViews views;
    private final CaseClocks clocks;
    private final LimitTallies tallies;
    private final Drafting drafting;
    private final Intake intake;
    private final Handling handling;
    private final Conclusion conclusion;
    private final Assigning assigning;
    private final Looks looks;

    @Inject
    JpaCases(
            CaseStore store,
            CaseViews views,
            CaseClocks clocks,
            LimitTallies tallies,
            Drafting drafting,
            Intake intake,
            Handling handling,
            Conclusion conclusion,
            Assigning assigning,
            Looks looks) {
        this.store = store;
        this.views = views;
        this.clocks = clocks;
        this.tallies = tallies;
        this.drafting = drafting;
        this.intake = intake;
        this.handling = handling;
        this.conclusion = conclusion;
        this.assigning = assigning;
        this.looks = looks;
    }

    @Override
    @Transactional
    public Case create(Caller caller, IdempotencyKey key, CaseDraft draft) {
        return written(drafting.create(caller, draft));
    }

    @Override
    @Transactional
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        return written(drafting.change(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case submit(Caller caller, CaseId id, Revision revision) {
        return written(drafting.submit(caller, id, revision));
    }

    @Override
    @Transactional
    public Case correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft) {
        return written(intake.correct(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        return written(intake.requestSupplement(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        return written(intake.supplement(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case accept(Caller caller, CaseId id, Revision revision) {
        return written(intake.accept(caller, id, revision));
    }

    @Override
    @Transactional
    public Case refuse(Caller caller, CaseId id, Revision revision, RefusalDraft draft) {
        return written(intake.refuse(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        return written(handling.suspend(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case resume(Caller caller, CaseId id, Revision revision) {
        return written(handling.resume(caller, id, revision));
    }

    @Override
    @Transactional
    public Case extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft) {
        return written(handling.extend(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        return written(handling.verify(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case propose(Caller caller, CaseId id, Revision revision) {
        return written(handling.propose(caller, id, revision));
    }

    @Override
    @Transactional
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        return written(conclusion.decide(caller, id, revision, draft));
    }

    @Override
    public DocumentPreview previewAcceptance(Caller caller, CaseId id) {
        return intake.previewAcceptance(caller, id);
    }

    @Override
    public DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        return intake.previewSupplementNotice(caller, id, draft);
    }

    @Override
    public DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        return intake.previewRefusal(caller, id, draft);
    }

    @Override
    public DocumentPreview previewSuspension(Caller caller, CaseId id, SuspensionDraft draft) {
        return handling.previewSuspension(caller, id, draft);
    }

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        return conclusion.preview(caller, id, draft);
    }

    @Override
    @Transactional
    public Case deliver(Caller caller, CaseId id, Revision revision, DeliveryDraft draft) {
        return written(conclusion.deliver(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        return written(conclusion.withdraw(caller, id, revision, draft));
    }

    @Override
    @Transactional
    public void discard(Caller caller, CaseId id, Revision revision) {
        drafting.discard(caller, id, revision);
    }

    @Override
    @Transactional
    public Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        return written(assigning.assign(caller, id, revision, draft));
    }

    @Override
    public List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        return assigning.possible(caller, id);
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return store.find(caller, id).map(views::view);
    }

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return store.find(caller, number).map(views::view);
    }

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        return drafting.form(store.get(caller, id));
    }

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return store.mine(caller, filter, page).map(views::summary);
    }

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        return store.inbox(caller, filter, page).map(views::summary);
    }

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        return tallies.count(caller.scope(), query);
    }

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        CaseEntity found = store.get(caller, id);
        return store.steps(found.id()).stream().map(StepEntity::view).toList();
    }

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        return clocks.all(store.get(caller, id));
    }

    @Override
    @Transactional
    public ApplicantIdentity revealApplicant(Caller caller, CaseId id) {
        return looks.reveal(caller, id);
    }

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        return looks.at(store.get(caller, id).id()).stream()
                .map(LookEntity::view)
                .toList();
    }

    private Case written(CaseEntity changed) {
        store.flush();
        return views.view(changed);
    }
}
