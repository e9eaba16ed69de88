package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;

/** Lets the applicant look over the answers, submits them once, and gives the receipt. */
@RequestScoped
@Path("/cases/{id}")
public class SubmissionPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public SubmissionPages(
            CaseService cases, CaseFiles files, CaseForms forms, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** Everything that will be submitted. */
    public record Answers(Case application, Questions questions, List<Slot> slots, FormErrors errors) {}

    /** The answers. */
    @GET
    @Path("check")
    public Response check(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.SUBMIT)
                ? pages.show("check", new Answers(found, forms.of(found), files.slots(found), FormErrors.NONE))
                : pages.goWithin("/cases/" + id + "/receipt");
    }

    /** Leads back to the answers, as when the language is switched on a page that refused them. */
    @GET
    @Path("submission")
    public Response lookOver(@PathParam("id") CaseId id) {
        return pages.goWithin("/cases/" + id + "/check");
    }

    /** Submits what was looked over; pressed again, it leads to the same receipt. */
    @POST
    @Path("submission")
    public Response submit(@PathParam("id") CaseId id) {
        try {
            cases.submit(visit.signedIn(), id, form.revision());
        } catch (InvalidInputException incomplete) {
            return again(id, incomplete);
        } catch (RevisionConflictException | StepNotAllowedException late) {
            if (!isSubmitted(files.find(id))) {
                return again(id, late);
            }
        }
        return pages.goWithin("/cases/" + id + "/receipt");
    }

    /** The receipt with the number. */
    @GET
    @Path("receipt")
    public Response receipt(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return isSubmitted(found) ? pages.show("receipt", found) : pages.goWithin("/cases/" + id);
    }

    private Response again(CaseId id, ZhengwuException failure) {
        Case found = files.find(id);
        Questions questions = forms.of(found);
        FormErrors errors = failure instanceof InvalidInputException incomplete
                ? questions.errors(
                        pages.words(), incomplete, field -> visit.path("/cases/" + id) + questions.pageOf(field))
                : pages.errors("", failure);
        Answers shown = new Answers(found, questions, files.slots(found), errors);
        return pages.show(Problem.statusOf(failure), "check", shown);
    }

    private static boolean isSubmitted(Case found) {
        return found.number() != null && found.state() != CaseState.CORRECTING;
    }
}
