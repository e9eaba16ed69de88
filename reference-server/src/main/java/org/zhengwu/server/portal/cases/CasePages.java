package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.Clocks.ExplainedClock;

/** Shows one case: what was done, what comes next and until when; and lets it be taken back. */
@RequestScoped
@Path("/my/cases/{id}")
public class CasePages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Clocks clocks;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public CasePages(
            CaseService cases,
            CaseFiles files,
            CaseForms forms,
            Clocks clocks,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.clocks = clocks;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** A case with its way so far. */
    public record CaseView(
            Case application,
            List<HistoryEntry> history,
            List<ExplainedClock> clocks,
            Questions questions,
            List<Slot> slots) {}

    /** A case that is about to be taken back. */
    public record Withdrawal(Case application, String reason, FormErrors errors) {}

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

    /** Asks whether to take the case back. */
    @GET
    @Path("withdrawal")
    public Response askWithdrawal(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.WITHDRAW)
                ? pages.show("withdrawal", new Withdrawal(found, "", FormErrors.NONE))
                : Pages.goTo("/my/cases/" + id);
    }

    /** Takes the case back; pressed again, it leads to the same case. */
    @POST
    @Path("withdrawal")
    public Response withdraw(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        String reason = form.value("reason");
        try {
            if (found.allowed().contains(CaseStep.WITHDRAW)) {
                cases.withdraw(visit.signedIn(), id, found.revision(), new WithdrawalDraft(reason));
            }
            return Pages.goTo("/my/cases/" + id);
        } catch (InvalidInputException wrong) {
            Withdrawal again = new Withdrawal(found, String.valueOf(reason), pages.errors("reason", wrong));
            return pages.show(Problem.statusOf(wrong), "withdrawal", again);
        }
    }
}
