package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;

/** Brings the materials of an application: they are kept as soon as they are sent. */
@RequestScoped
@Path("/cases/{id}/materials")
public class MaterialPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public MaterialPages(
            CaseService cases, CaseFiles files, CaseForms forms, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** The materials of a case that its applicant is filling in. */
    public record Materials(Case application, Questions questions, List<Slot> slots, FormErrors errors) {}

    /** What is asked for and what was brought. */
    @GET
    public Response show(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.CHANGE)
                ? pages.show(
                        "materials", new Materials(found, forms.outline(found), files.slots(found), FormErrors.NONE))
                : pages.goWithin("/cases/" + id);
    }

    /** Takes in what was chosen, and goes on or stays as the button says. */
    @POST
    public Response bring(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        CaseFiles.Received received = files.receive();
        if (!received.brought().isEmpty()) {
            found = cases.change(visit.signedIn(), id, found.revision(), Drafts.withMore(found, received.brought()));
        }
        if (!received.errors().isEmpty()) {
            Materials shown = new Materials(found, forms.outline(found), files.slots(found), received.errors());
            return pages.show(Response.Status.BAD_REQUEST.getStatusCode(), "materials", shown);
        }
        boolean goesOn = "on".equals(form.value("go"));
        return pages.goWithin("/cases/" + id + (goesOn ? "/contact" : "/materials"));
    }

    /** Takes a document out again. */
    @POST
    @Path("{document}/removal")
    public Response remove(@PathParam("id") CaseId id, @PathParam("document") DocumentId document) {
        Case found = files.find(id);
        cases.change(visit.signedIn(), id, found.revision(), Drafts.without(found, document));
        return pages.goWithin("/cases/" + id + "/materials");
    }
}
