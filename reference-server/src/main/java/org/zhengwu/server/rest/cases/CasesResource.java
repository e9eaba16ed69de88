package org.zhengwu.server.rest.cases;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.api.application.cases.Light;
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
import org.zhengwu.server.rest.CurrentCaller;

/** Serves cases: translates, decides nothing. */
@RequestScoped
public class CasesResource implements CasesHttp {

    private final CaseService cases;
    private final CurrentCaller caller;

    @Inject
    public CasesResource(CaseService cases, CurrentCaller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @Override
    public Case create(IdempotencyKey key, CaseDraft draft) {
        return cases.create(caller.get(), key, given(draft));
    }

    @Override
    public Case change(CaseId id, Revision revision, CaseDraft draft) {
        return cases.change(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case submit(CaseId id, Revision revision) {
        return cases.submit(caller.get(), id, revision);
    }

    @Override
    public Case correct(CaseId id, Revision revision, CorrectionDraft draft) {
        return cases.correct(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case requestSupplement(CaseId id, Revision revision, SupplementNoticeDraft draft) {
        return cases.requestSupplement(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case supplement(CaseId id, Revision revision, SupplementDraft draft) {
        return cases.supplement(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case accept(CaseId id, Revision revision) {
        return cases.accept(caller.get(), id, revision);
    }

    @Override
    public Case refuse(CaseId id, Revision revision, RefusalDraft draft) {
        return cases.refuse(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case suspend(CaseId id, Revision revision, SuspensionDraft draft) {
        return cases.suspend(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case resume(CaseId id, Revision revision) {
        return cases.resume(caller.get(), id, revision);
    }

    @Override
    public Case extend(CaseId id, Revision revision, ExtensionDraft draft) {
        return cases.extend(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case verify(CaseId id, Revision revision, VerificationDraft draft) {
        return cases.verify(caller.get(), id, revision, given(draft));
    }

    @Override
    public Case propose(CaseId id, Revision revision) {
        return cases.propose(caller.get(), id, revision);
    }

    @Override
    public Case decide(CaseId id, Revision revision, DecisionDraft draft) {
        return cases.decide(caller.get(), id, revision, given(draft));
    }

    @Override
    public DocumentPreview previewAcceptance(CaseId id) {
        return cases.previewAcceptance(caller.get(), id);
    }

    @Override
    public DocumentPreview previewSupplementNotice(CaseId id, SupplementNoticeDraft draft) {
        return cases.previewSupplementNotice(caller.get(), id, given(draft));
    }

    @Override
    public DocumentPreview previewRefusal(CaseId id, RefusalDraft draft) {
        return cases.previewRefusal(caller.get(), id, given(draft));
    }

    @Override
    public DocumentPreview previewSuspension(CaseId id, SuspensionDraft draft) {
        return cases.previewSuspension(caller.get(), id, given(draft));
    }

    @Override
    public DocumentPreview previewDecision(CaseId id, DecisionDraft draft) {
        return cases.previewDecision(caller.get(), id, given(draft));
    }

    @Override
    public Case deliver(CaseId id, Revision revision, DeliveryDraft draft) {
        return cases.deliver(caller.get(), id, revision, given(draft));
    }

    @Override
    public void discard(CaseId id, Revision revision) {
        cases.discard(caller.get(), id, revision);
    }

    @Override
    public Case withdraw(CaseId id, Revision revision, @Nullable WithdrawalDraft draft) {
        return cases.withdraw(
                caller.get(),
                id,
                revision,
                draft == null ? WithdrawalDraft.builder().build() : draft);
    }

    @Override
    public Case assign(CaseId id, Revision revision, AssigneeDraft draft) {
        return cases.assign(caller.get(), id, revision, given(draft));
    }

    @Override
    public List<PossibleAssignee> possibleAssignees(CaseId id) {
        return cases.possibleAssignees(caller.get(), id);
    }

    @Override
    public Page<CaseSummary> list(
            @Nullable String mine,
            @Nullable String inbox,
            @Nullable CaseState state,
            @Nullable Light light,
            @Nullable OrganId organ,
            @Nullable DivisionId division,
            @Nullable Boolean handled,
            @Nullable Assigned assigned,
            @Nullable List<CaseId> among,
            @Nullable Integer limit,
            @Nullable String cursor) {
        if ((mine == null) == (inbox == null)) {
            throw new InvalidInputException("mine", "one-only", "either mine or inbox must be given");
        }
        CaseFilter filter = new CaseFilter(
                state,
                light,
                organ,
                division,
                Boolean.TRUE.equals(handled),
                assigned,
                among == null || among.isEmpty() ? null : Set.copyOf(among));
        PageRequest page = PageRequest.of(limit, cursor);
        return mine != null ? cases.listMine(caller.get(), filter, page) : cases.inbox(caller.get(), filter, page);
    }

    @Override
    public List<LimitTally> limits(@Nullable OrganId organ, @Nullable DivisionId division) {
        return cases.limits(caller.get(), new LimitsQuery(organ, division));
    }

    @Override
    public Case find(CaseId id) {
        return cases.find(caller.get(), id).orElseThrow(() -> new NotFoundException(CaseId.SUBJECT_TYPE));
    }

    @Override
    public Case findByNumber(CaseNumber number) {
        return cases.findByNumber(caller.get(), number).orElseThrow(() -> new NotFoundException(CaseId.SUBJECT_TYPE));
    }

    @Override
    public CaseForm form(CaseId id) {
        return cases.form(caller.get(), id);
    }

    @Override
    public List<HistoryEntry> history(CaseId id) {
        return cases.history(caller.get(), id);
    }

    @Override
    public ApplicantIdentity applicantIdentity(CaseId id) {
        return cases.revealApplicant(caller.get(), id);
    }

    @Override
    public List<IdentityLook> identityLooks(CaseId id) {
        return cases.identityLooks(caller.get(), id);
    }

    @Override
    public List<Deadline> deadlines(CaseId id) {
        return cases.deadlines(caller.get(), id);
    }
}
