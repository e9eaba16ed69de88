package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.CaseForms;
import org.zhengwu.server.portal.cases.Questions;

/** Lets staff take a step in a case. What may be demanded, and who may take it, is for the function to say. */
@RequestScoped
@Path("/cases/{id}/steps/{step}")
public class StepPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final StepForm form;
    private final PostedForm posted;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public StepPages(
            CaseService cases,
            CaseFiles files,
            CaseForms forms,
            StepForm form,
            PostedForm posted,
            Visit visit,
            Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.form = form;
        this.posted = posted;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A step that is about to be taken.
     *
     * @param slots the materials that a notice may name
     * @param questions the fields that a notice may name
     * @param overrun whether the promised limit has passed, which a decision explains
     * @param values what was typed
     */
    public record Taking(
            Case application,
            HandlingStep step,
            List<Slot> slots,
            Questions questions,
            boolean overrun,
            Map<String, String> values,
            FormErrors errors) {

        /** Whether it is asked here; why the promise was not kept is where it was not, or the function says so. */
        public boolean asks(Entry entry) {
            return !entry.name().equals(StepForm.OVERRUN) || overrun || errors.of(entry.name()) != null;
        }

        /** The last day for what is missing, where it is so far that it is asked about once more; or null. */
        public @Nullable LocalDate far() {
            String far = value(StepForm.FAR);
            return far.isEmpty() ? null : LocalDate.parse(far);
        }

        /** What was typed there; empty where nothing was. */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** The form; one that is not open any more leads to the case. */
    @GET
    public Response ask(@PathParam("id") CaseId id, @PathParam("step") String path) {
        HandlingStep step = step(path);
        Case found = files.find(id);
        return step.isAllowed(found)
                ? show(Response.Status.OK.getStatusCode(), found, step, Map.of(), FormErrors.NONE)
                : pages.goWithin("/cases/" + id);
    }

    /** Takes the step on the case as it was looked over; pressed again, it leads to the same case. */
    @POST
    public Response take(@PathParam("id") CaseId id, @PathParam("step") String path) {
        HandlingStep step = step(path);
        Case found = files.find(id);
        Taking asked = taking(found, step, Map.of(), FormErrors.NONE);
        Map<String, String> typed = form.values(asked);
        if (form.hasToBeSure(typed)) {
            FormErrors errors = FormErrors.of(StepForm.SUPPLY_BY, pages.words().of("step.supplement-notice.far"));
            return show(Response.Status.BAD_REQUEST.getStatusCode(), found, step, typed, errors);
        }
        try {
            take(id, posted.revision(), step, asked);
            return pages.goWithin("/cases/" + id);
        } catch (InvalidInputException wrong) {
            FormErrors errors = form.errors(pages.words(), asked, wrong);
            return show(Problem.statusOf(wrong), found, step, typed, errors);
        } catch (RevisionConflictException | StepNotAllowedException late) {
            return hasTaken(id, step)
                    ? pages.goWithin("/cases/" + id + "?already=" + path)
                    : changed(id, step, typed, late);
        } catch (RuleViolatedException | ForbiddenException refused) {
            return again(id, step, typed, refused);
        }
    }

    /** The document of the step as it would read, to look at beside the form, in a sandbox. */
    @POST
    @Path("preview")
    public Response preview(@PathParam("id") CaseId id, @PathParam("step") String path) {
        HandlingStep step = step(path);
        Case found = files.find(id);
        Taking asked = taking(found, step, Map.of(), FormErrors.NONE);
        Map<String, String> typed = form.values(asked);
        try {
            DocumentPreview shown = preview(id, step, asked);
            return Response.ok(shown.content(), "text/html;charset=UTF-8")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                    .build();
        } catch (InvalidInputException wrong) {
            return show(Problem.statusOf(wrong), found, step, typed, form.errors(pages.words(), asked, wrong));
        } catch (StepNotAllowedException late) {
            return changed(id, step, typed, late);
        } catch (RuleViolatedException refused) {
            return again(id, step, typed, refused);
        }
    }

    private DocumentPreview preview(CaseId id, HandlingStep step, Taking asked) {
        Caller caller = visit.signedIn();
        return switch (step) {
            case ACCEPTANCE -> cases.previewAcceptance(caller, id);
            case SUPPLEMENT_NOTICE -> cases.previewSupplementNotice(caller, id, form.notice(asked));
            case REFUSAL -> cases.previewRefusal(caller, id, form.refusal());
            case SUSPENSION -> cases.previewSuspension(caller, id, form.suspension());
            case DECISION -> cases.previewDecision(caller, id, form.decision());
            case CORRECTION, RESUMPTION, EXTENSION, VERIFICATION, PROPOSAL, DELIVERY ->
                throw new NotFoundException("preview");
        };
    }

    private void take(CaseId id, Revision revision, HandlingStep step, Taking asked) {
        Caller caller = visit.signedIn();
        switch (step) {
            case ACCEPTANCE -> cases.accept(caller, id, revision);
            case CORRECTION -> cases.correct(caller, id, revision, form.correction());
            case SUPPLEMENT_NOTICE -> cases.requestSupplement(caller, id, revision, form.notice(asked));
            case REFUSAL -> cases.refuse(caller, id, revision, form.refusal());
            case SUSPENSION -> cases.suspend(caller, id, revision, form.suspension());
            case RESUMPTION -> cases.resume(caller, id, revision);
            case EXTENSION -> cases.extend(caller, id, revision, form.extension());
            case VERIFICATION -> cases.verify(caller, id, revision, form.verification());
            case PROPOSAL -> cases.propose(caller, id, revision);
            case DECISION -> cases.decide(caller, id, revision, form.decision());
            case DELIVERY -> cases.deliver(caller, id, revision, form.delivery());
        }
    }

    /** Whether the newest step of the case is this one, and the caller's own. */
    private boolean hasTaken(CaseId id, HandlingStep step) {
        Caller caller = visit.signedIn();
        List<HistoryEntry> history = cases.history(caller, id);
        HistoryEntry last = history.isEmpty() ? null : history.get(history.size() - 1);
        return last != null && step.was(last.step()) && last.account().equals(caller.account());
    }

    /** What follows where the case changed meanwhile: the form once more, or the case where it allows the step no more. */
    private Response changed(CaseId id, HandlingStep step, Map<String, String> typed, ZhengwuException late) {
        Case now = files.find(id);
        if (!step.isAllowed(now)) {
            return pages.goWithin("/cases/" + id + "?late=" + step.path());
        }
        FormErrors errors = FormErrors.of("", pages.words().of("staff.changed"));
        return show(Problem.statusOf(late), now, step, typed, errors);
    }

    /** The form once more, on the case as it is now. */
    private Response again(CaseId id, HandlingStep step, Map<String, String> typed, ZhengwuException refused) {
        FormErrors errors = pages.errors("", refused);
        return show(Problem.statusOf(refused), files.find(id), step, typed, errors);
    }

    private Response show(int status, Case found, HandlingStep step, Map<String, String> values, FormErrors errors) {
        return pages.show(status, "staff/step", taking(found, step, values, errors));
    }

    private Taking taking(Case found, HandlingStep step, Map<String, String> values, FormErrors errors) {
        boolean demands = step == HandlingStep.SUPPLEMENT_NOTICE;
        List<Slot> slots = demands ? StepForm.demandable(files.slots(found)) : List.of();
        Questions questions = demands ? forms.of(found) : Questions.NONE;
        return new Taking(found, step, slots, questions, form.isOverrun(found), values, errors);
    }

    private static HandlingStep step(String path) {
        return HandlingStep.at(path).orElseThrow(() -> new NotFoundException("step"));
    }
}
