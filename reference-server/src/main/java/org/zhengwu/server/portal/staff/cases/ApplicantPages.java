package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles;

/**
 * Shows the staff whom a case is about, in clear: a form, since each look is kept, and an answer that no address holds.
 */
@RequestScoped
@Path("/cases/{id}/applicant")
public class ApplicantPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public ApplicantPages(CaseService cases, CaseFiles files, Visit visit, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.visit = visit;
        this.pages = pages;
    }

    /** Whom the case is about. */
    public record Revealed(Case application, ApplicantIdentity applicant) {}

    /** A reload or the way back is no look: it leads to the case. */
    @GET
    public Response back(@PathParam("id") CaseId id) {
        return pages.goWithin("/cases/" + id);
    }

    /** The look. */
    @POST
    public Response reveal(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return pages.show("staff/applicant", new Revealed(found, cases.revealApplicant(visit.signedIn(), id)));
    }
}
