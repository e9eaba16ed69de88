package org.zhengwu.api.http.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.zhengwu.api.http.cases.CasesHttp;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Cases of a server, over HTTP. */
final class RemoteCases implements CaseService {

    private final Sessions sessions;

    RemoteCases(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Case create(Caller caller, IdempotencyKey key, CaseDraft draft) {
        return cases(caller).create(key, draft);
    }

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        return cases(caller).change(id, revision, draft);
    }

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        return cases(caller).submit(id, revision);
    }

    @Override
    public Case correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft) {
        return cases(caller).correct(id, revision, draft);
    }

    @Override
    public Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        return cases(caller).requestSupplement(id, revision, draft);
    }

    @Override
    public Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        return cases(caller).supplement(id, revision, draft);
    }

    @Override
    public Case accept(Caller caller, CaseId id, Revision revision) {
        return cases(caller).accept(id, revision);
    }

    @Override
    public Case refuse(Caller caller, CaseId id, Revision revision, RefusalDraft draft) {
        return cases(caller).refuse(id, revision, draft);
    }

    @Override
    public Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft) {
        return cases(caller).suspend(id, revision, draft);
    }

    @Override
    public Case resume(Caller caller, CaseId id, Revision revision) {
        return cases(caller).resume(id, revision);
    }

    @Override
    public Case extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft) {
        return cases(caller).extend(id, revision, draft);
    }

    @Override
    public Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft) {
        return cases(caller).verify(id, revision, draft);
    }

    @Override
    public Case propose(Caller caller, CaseId id, Revision revision) {
        return cases(caller).propose(id, revision);
    }

    @Override
    public Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft) {
        return cases(caller).decide(id, revision, draft);
    }

    @Override
    public DocumentPreview previewAcceptance(Caller caller, CaseId id) {
        return cases(caller).previewAcceptance(id);
    }

    @Override
    public DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        return cases(caller).previewSupplementNotice(id, draft);
    }

    @Override
    public DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        return cases(caller).previewRefusal(id, draft);
    }

    @Override
    public DocumentPreview previewSuspension(Caller caller, CaseId id, SuspensionDraft draft) {
        return cases(caller).previewSuspension(id, draft);
    }

    @Override
    public DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        return cases(caller).previewDecision(id, draft);
    }

    @Override
    public Case deliver(Caller caller, CaseId id, Revision revision, DeliveryDraft draft) {
        return cases(caller).deliver(id, revision, draft);
    }

    @Override
    public Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft) {
        return cases(caller).withdraw(id, revision, draft);
    }

    @Override
    public void discard(Caller caller, CaseId id, Revision revision) {
        cases(caller).discard(id, revision);
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return Sessions.found(() -> cases(caller).find(id));
    }

    @Override
    public Optional<Case> findByNumber(Caller caller, CaseNumber number) {
        return Sessions.found(() -> cases(caller).findByNumber(number));
    }

    @Override
    public CaseForm form(Caller caller, CaseId id) {
        return cases(caller).form(id);
    }

    @Override
    public Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        return cases(caller).assign(id, revision, draft);
    }

    @Override
    public List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        return cases(caller).possibleAssignees(id);
    }

    @Override
    public Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page) {
        return list(caller, "", null, filter, page);
    }

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        return list(caller, null, "", filter, page);
    }

    @Override
    public List<LimitTally> limits(Caller caller, LimitsQuery query) {
        return cases(caller).limits(query.organ(), query.division());
    }

    @Override
    public List<HistoryEntry> history(Caller caller, CaseId id) {
        return cases(caller).history(id);
    }

    @Override
    public ApplicantIdentity revealApplicant(Caller caller, CaseId id) {
        return cases(caller).applicantIdentity(id);
    }

    @Override
    public List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        return cases(caller).identityLooks(id);
    }

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        return cases(caller).deadlines(id);
    }

    private Page<CaseSummary> list(
            Caller caller, @Nullable String mine, @Nullable String inbox, CaseFilter filter, PageRequest page) {
        return cases(caller)
                .list(
                        mine,
                        inbox,
                        filter.state(),
                        filter.light(),
                        filter.organ(),
                        filter.division(),
                        filter.handled() ? true : null,
                        filter.assigned(),
                        filter.among() == null ? null : List.copyOf(filter.among()),
                        page.limit(),
                        page.cursor());
    }

    private CasesHttp cases(Caller caller) {
        return sessions.as(caller, CasesHttp.class);
    }
}
