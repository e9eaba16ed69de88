package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.Clocks.ExplainedClock;

/** Shows one case: what was done, what comes next and until when. */
@RequestScoped
@Path("/cases/{id}")
public class CasePages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Clocks clocks;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public CasePages(CaseService cases, CaseFiles files, CaseForms forms, Clocks clocks, Visit visit, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.clocks = clocks;
        this.visit = visit;
        this.pages = pages;
    }

    /** A case with its way so far. */
    public record CaseView(
            Case application,
            List<HistoryEntry> history,
            List<ExplainedClock> clocks,
            Questions questions,
            List<Slot> slots) {}

    /** One case. */
    @GET
    public Response show(@PathParam("id") CaseId id) {
        Caller caller = visit.signedIn();
        Case found = files.find(id);
        List<HistoryEntry> history = found.number() == null ? List.of() : cases.history(caller, id);
        return pages.show(
                "case",
                new CaseView(found, history, clocks.explain(caller, found), forms.of(found), files.slots(found)));
    }
}
