package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.spi.technical.storage.AcceptedContent;

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

    /**
     * The materials of a case that its applicant is filling in.
     *
     * @param notice what is told before a commitment takes the place of materials, or null where none may
     * @param accepted what files may be brought, or null where nothing says so
     * @param told whether who wanted to go on is told what is still missing
     */
    public record Materials(
            Case application,
            Questions questions,
            List<Slot> slots,
            @Nullable String notice,
            @Nullable AcceptedContent accepted,
            boolean told,
            FormErrors errors) {

        /** What is called so that still has to be brought. */
        public List<String> missing() {
            return slots.stream().filter(Slot::isMissing).map(Slot::name).toList();
        }
    }

    /** What is asked for and what was brought. */
    @GET
    public Response show(@PathParam("id") CaseId id, @QueryParam("told") @Nullable String told) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.CHANGE)
                ? pages.show("materials", materials(found, files.slots(found), told != null, FormErrors.NONE))
                : pages.goWithin("/cases/" + id);
    }

    /** Takes in what was chosen, and goes on or stays as the button says; what is missing is told once before. */
    @POST
    public Response bring(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        CaseFiles.Received received = files.receive();
        List<String> commitments = form.values("commitments");
        if (!received.brought().isEmpty() || !commitments.equals(Drafts.commitments(found))) {
            CaseDraft draft = Drafts.withMore(found, received.brought(), commitments);
            found = cases.change(visit.signedIn(), id, found.revision(), draft);
        }
        if (!received.errors().isEmpty()) {
            List<Slot> slots = files.slots(found);
            FormErrors errors = CaseFiles.called(received.errors(), slots);
            return pages.show(
                    Response.Status.BAD_REQUEST.getStatusCode(), "materials", materials(found, slots, false, errors));
        }
        return pages.goWithin("/cases/" + id + next(found));
    }

    private String next(Case found) {
        if (!"on".equals(form.value("go"))) {
            return "/materials";
        }
        boolean isTold = form.value("told") != null;
        return isTold || files.slots(found).stream().noneMatch(Slot::isMissing) ? "/contact" : "/materials?told=yes";
    }

    private Materials materials(Case found, List<Slot> slots, boolean told, FormErrors errors) {
        String notice = slots.stream().anyMatch(Slot::isCommittable) ? files.notice(found) : null;
        return new Materials(found, forms.outline(found), slots, notice, files.accepted(), told, errors);
    }

    /** Leads back to where the form is, as when the language is switched on an answer to it. */
    @GET
    @Path("{document}/removal")
    public Response back(@PathParam("id") CaseId id) {
        return pages.goWithin("/cases/" + id + "/materials");
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
