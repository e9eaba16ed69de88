package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Lets a draft be deleted (删除草稿). */
@RequestScoped
@Path("/cases/{id}/deletion")
public class DiscardPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public DiscardPages(CaseService cases, CaseFiles files, Visit visit, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.visit = visit;
        this.pages = pages;
    }

    /** Asks whether to delete the draft. */
    @GET
    public Response askDeletion(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.number() == null ? pages.show("discard", found) : pages.goWithin("/cases/" + id);
    }

    /** Deletes the draft; pressed again, it leads to the same list. */
    @POST
    public Response discard(@PathParam("id") CaseId id) {
        Caller caller = visit.signedIn();
        Optional<Case> found = cases.find(caller, id);
        if (found.map(Case::number).isPresent()) {
            return pages.goWithin("/cases/" + id);
        }
        found.ifPresent(draft -> cases.discard(caller, id, draft.revision()));
        return pages.goWithin("/my");
    }
}
