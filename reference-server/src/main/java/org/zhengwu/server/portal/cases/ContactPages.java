package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Asks whom to call about an application. */
@RequestScoped
@Path("/cases/{id}/contact")
public class ContactPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public ContactPages(
            CaseService cases, CaseFiles files, CaseForms forms, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** The form with what was typed; what is kept is known masked only and cannot be typed back. */
    public record Contact(Case application, Questions questions, String name, String mobile, FormErrors errors) {}

    /** The form. */
    @GET
    public Response ask(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.CHANGE)
                ? pages.show("contact", new Contact(found, forms.outline(found), "", "", FormErrors.NONE))
                : pages.goWithin("/cases/" + id);
    }

    /** Keeps whom to call and goes on; empty fields leave what is kept. */
    @POST
    public Response keep(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        String name = form.text("contactName");
        String mobile = form.text("contactMobile");
        if (!name.isBlank() || !mobile.isBlank()) {
            try {
                CaseDraft changed = Drafts.withContact(found, given(name), given(mobile));
                cases.change(visit.signedIn(), id, found.revision(), changed);
            } catch (InvalidInputException wrong) {
                Contact again =
                        new Contact(found, forms.outline(found), name, mobile, pages.errors("contactName", wrong));
                return pages.show(Problem.statusOf(wrong), "contact", again);
            }
        }
        return pages.goWithin("/cases/" + id + "/check");
    }

    /** Leads back to where the form is, as when the language is switched on an answer to it. */
    @GET
    @Path("removal")
    public Response back(@PathParam("id") CaseId id) {
        return pages.goWithin("/cases/" + id + "/contact");
    }

    /** Keeps nobody to call any more. */
    @POST
    @Path("removal")
    public Response remove(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        cases.change(visit.signedIn(), id, found.revision(), Drafts.withContact(found, "", ""));
        return pages.goWithin("/cases/" + id + "/contact");
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}
