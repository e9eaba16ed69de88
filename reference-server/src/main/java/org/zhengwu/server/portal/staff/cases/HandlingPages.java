package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineChange;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.ExplainedDay;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.CaseForms;
import org.zhengwu.server.portal.cases.Clocks;
import org.zhengwu.server.portal.cases.Questions;
import org.zhengwu.server.portal.staff.cases.Assignees.Counted;
import org.zhengwu.spi.LegalClock;

/** Shows staff a case: what comes next, what was brought, what was done, and why its clocks end when they do. */
@RequestScoped
@Path("/cases/{id}")
public class HandlingPages {

    private final CaseService cases;
    private final ApprovalService approvals;
    private final DeadlineService deadlines;
    private final DocumentStore documents;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public HandlingPages(
            CaseService cases,
            ApprovalService approvals,
            DeadlineService deadlines,
            DocumentStore documents,
            CaseFiles files,
            CaseForms forms,
            Visit visit,
            Pages pages) {
        this.cases = cases;
        this.approvals = approvals;
        this.deadlines = deadlines;
        this.documents = documents;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A case with everything that its organ knows of it.
     *
     * @param approvals its approvals in reach, the newest first
     * @param assignees to whom it can be given, or null where it is another organ's or not open
     * @param made the documents that its steps made
     * @param already the step that was pressed again, or null
     * @param late the step that was pressed after the case had changed, or null
     */
    public record Handled(
            Case application,
            List<HistoryEntry> history,
            List<ExplainedClock> clocks,
            List<Approval> approvals,
            NextSteps steps,
            @Nullable Assignees assignees,
            Questions questions,
            List<Slot> slots,
            List<Document> made,
            @Nullable HistoryEntry already,
            @Nullable HandlingStep late) {

        /** Whether it was filed at a window, where the applicant's steps are taken, too. */
        public boolean isFiledAtWindow() {
            return application.channel() == Channel.WINDOW;
        }

        /** Whether a step counts by law on another day than that on which it was taken. */
        public boolean countsOnAnotherDay(HistoryEntry entry) {
            return !entry.legalDate().equals(LocalDate.ofInstant(entry.endedAt(), LegalClock.ZONE));
        }
    }

    /**
     * A clock, day by day.
     *
     * @param days why each day counts or not; empty where the clock is another line's
     */
    public record ExplainedClock(Deadline clock, Light light, List<ExplainedDay> days, List<DeadlineChange> changes) {

        boolean isClosed() {
            return clock.closedAt() != null;
        }
    }

    /** One case. */
    @GET
    public Response show(
            @PathParam("id") CaseId id,
            @QueryParam("already") @Nullable String already,
            @QueryParam("late") @Nullable String late) {
        Caller caller = visit.signedIn();
        Case found = files.find(id);
        List<HistoryEntry> history = found.number() == null ? List.of() : cases.history(caller, id);
        List<Approval> flows = approvals(caller, id);
        NextSteps steps = NextSteps.of(caller, found, flows.isEmpty() ? null : flows.get(0), pages.words());
        boolean divided = steps.ofOwnOrgan() && found.state().isOpenAtOrgan();
        Handled shown = new Handled(
                found,
                history,
                clocks(caller, found),
                flows,
                steps,
                divided ? Assignees.of(cases, caller, id, Counted.of(visit)) : null,
                forms.of(found),
                files.slots(found),
                made(caller, history),
                last(history, already),
                HandlingStep.at(String.valueOf(late)).orElse(null));
        return pages.show("staff/case", shown);
    }

    private List<Approval> approvals(Caller caller, CaseId id) {
        PageRequest all = new PageRequest(PageRequest.LONGEST, null);
        return approvals.list(caller, ApprovalFilter.of(id.subject()), all).items().stream()
                .sorted(Comparator.comparing(Approval::startedAt).reversed())
                .toList();
    }

    /** Those that are open first. */
    private List<ExplainedClock> clocks(Caller caller, Case of) {
        return cases.deadlines(caller, of.id()).stream()
                .map(clock -> explained(caller, of, clock))
                .sorted(Comparator.comparing(ExplainedClock::isClosed))
                .toList();
    }

    private ExplainedClock explained(Caller caller, Case of, Deadline clock) {
        Optional<DeadlineExplanation> why =
                deadlines.find(caller, clock.id()).map(inReach -> deadlines.explain(caller, inReach.id()));
        return new ExplainedClock(
                clock,
                Clocks.light(of, clock),
                why.map(DeadlineExplanation::days).orElse(List.of()),
                why.map(DeadlineExplanation::changes).orElse(List.of()));
    }

    private List<Document> made(Caller caller, List<HistoryEntry> history) {
        return history.stream()
                .flatMap(entry -> entry.documents().stream())
                .distinct()
                .flatMap(document -> documents.find(caller, document).stream())
                .toList();
    }

    private static @Nullable HistoryEntry last(List<HistoryEntry> history, @Nullable String path) {
        return HandlingStep.at(String.valueOf(path)).stream()
                .flatMap(step -> history.stream().filter(entry -> step.was(entry.step())))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
