package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Lets an application be taken back (撤回). */
@RequestScoped
@Path("/cases/{id}/withdrawal")
public class WithdrawalPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public WithdrawalPages(CaseService cases, CaseFiles files, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** A case that is about to be taken back. */
    public record Withdrawal(Case application, String reason, FormErrors errors) {}

    /** Asks whether to take the case back. */
    @GET
    public Response askWithdrawal(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        return found.allowed().contains(CaseStep.WITHDRAW)
                ? pages.show("withdrawal", new Withdrawal(found, "", FormErrors.NONE))
                : pages.goWithin("/cases/" + id);
    }

    /** Takes the case back; pressed again, it leads to the same case. */
    @POST
    public Response withdraw(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        String reason = form.value("reason");
        try {
            if (found.allowed().contains(CaseStep.WITHDRAW)) {
                cases.withdraw(visit.signedIn(), id, found.revision(), new WithdrawalDraft(reason));
            }
            return pages.goWithin("/cases/" + id);
        } catch (InvalidInputException wrong) {
            Withdrawal again = new Withdrawal(found, String.valueOf(reason), pages.errors("reason", wrong));
            return pages.show(Problem.statusOf(wrong), "withdrawal", again);
        }
    }
}
