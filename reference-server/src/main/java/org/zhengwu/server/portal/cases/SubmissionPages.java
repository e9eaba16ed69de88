package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
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
    private final IdentityService identity;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public SubmissionPages(
            CaseService cases,
            IdentityService identity,
            CaseFiles files,
            CaseForms forms,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.cases = cases;
        this.identity = identity;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** Everything that will be submitted. */
    public record Answers(Case application, Questions questions, List<Slot> slots, FormErrors errors) {}

    /**
     * What the applicant keeps.
     *
     * @param organ the name of the organ that gives it
     * @param since the day of the newest step
     * @param next the clocks within which something is still to be done
     */
    public record Receipt(Case application, String organ, LocalDate since, List<CaseClock> next) {}

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
        return isSubmitted(found) ? pages.show("receipt", receipt(found)) : pages.goWithin("/cases/" + id);
    }

    private Receipt receipt(Case submitted) {
        Caller caller = visit.signedIn();
        String organ =
                identity.findOrgan(caller, submitted.organ()).map(Organ::name).orElse("");
        List<HistoryEntry> history = cases.history(caller, submitted.id());
        LocalDate since = history.get(history.size() - 1).legalDate();
        return new Receipt(submitted, organ, since, Clocks.open(submitted.clocks()));
    }

    private Response again(CaseId id, ZhengwuException failure) {
        Case found = files.find(id);
        Questions questions = forms.of(found);
        FormErrors errors = failure instanceof InvalidInputException incomplete
                ? questions.errors(
                        pages.words(), incomplete, field -> visit.path("/cases/" + id) + questions.pageOf(field))
                : pages.errors("", failure);
        List<Slot> slots = files.slots(found);
        List<Slot> missing = slots.stream().filter(Slot::isMissing).toList();
        FormErrors named = CaseFiles.naming(pages.words(), errors, missing, visit.path("/cases/" + id + "/materials"));
        Answers shown = new Answers(found, questions, slots, named);
        return pages.show(Problem.statusOf(failure), "check", shown);
    }

    private static boolean isSubmitted(Case found) {
        return found.number() != null && found.state() != CaseState.CORRECTING;
    }
}
