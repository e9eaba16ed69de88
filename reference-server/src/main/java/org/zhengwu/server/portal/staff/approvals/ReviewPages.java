package org.zhengwu.server.portal.staff.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Lists what waits for a review (待我审核), shows each flow as it stands, and records the review. */
@RequestScoped
@Path("/approvals")
public class ReviewPages {

    private final ApprovalService approvals;
    private final CaseService cases;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public ReviewPages(ApprovalService approvals, CaseService cases, Visit visit, PostedForm form, Pages pages) {
        this.approvals = approvals;
        this.cases = cases;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * An approval with what it is about.
     *
     * @param application the case, or null where it is about something else
     */
    public record Waiting(Approval approval, @Nullable Case application) {}

    /** An approval that is looked over, with the opinion so far. */
    public record Review(
            Approval approval, @Nullable Case application, String opinion, String text, FormErrors errors) {

        /** Whether a review is awaited. */
        public boolean isOpen() {
            return approval.state() == ApprovalState.IN_REVIEW;
        }

        /** What a reviewer may think. */
        public List<Enum<?>> opinions() {
            return List.of(Opinion.values());
        }
    }

    /** What waits, the longest first. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        Caller caller = visit.signedIn();
        Page<Waiting> waiting = approvals
                .list(caller, ApprovalFilter.waitingForReview(), PageRequest.of(null, cursor))
                .map(each -> new Waiting(each, about(caller, each)));
        return pages.show("staff/approvals", waiting);
    }

    /** One flow. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") ApprovalId id) {
        return show(Response.Status.OK.getStatusCode(), id, "", "", FormErrors.NONE);
    }

    /** Records the review of what was looked over; pressed again, it leads to the same flow. */
    @POST
    @Path("{id}")
    public Response review(@PathParam("id") ApprovalId id) {
        String opinion = form.text("opinion");
        String text = form.text("text");
        try {
            approvals.review(visit.signedIn(), id, form.revision(), new ReviewDraft(opinion, text));
            return pages.goWithin("/approvals/" + id);
        } catch (RevisionConflictException | StepNotAllowedException late) {
            return isMine(find(id)) ? pages.goWithin("/approvals/" + id) : again(id, opinion, text, late);
        } catch (InvalidInputException | RuleViolatedException | ForbiddenException refused) {
            return again(id, opinion, text, refused);
        }
    }

    private Response again(ApprovalId id, String opinion, String text, ZhengwuException refused) {
        String field = refused instanceof InvalidInputException ? "opinion" : "";
        return show(Problem.statusOf(refused), id, opinion, text, pages.errors(field, refused));
    }

    private Response show(int status, ApprovalId id, String opinion, String text, FormErrors errors) {
        Approval found = find(id);
        Review shown = new Review(found, about(visit.signedIn(), found), opinion, text, errors);
        return pages.show(status, "staff/review", shown);
    }

    private Approval find(ApprovalId id) {
        return approvals.find(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("approval"));
    }

    private @Nullable Case about(Caller caller, Approval approval) {
        Subject subject = approval.subject();
        Optional<Case> found = subject.type().equals(CaseId.SUBJECT_TYPE)
                ? cases.find(caller, new CaseId(subject.id()))
                : Optional.empty();
        return found.orElse(null);
    }

    /** Whether the review on record is the caller's own. */
    private boolean isMine(Approval approval) {
        Approval.Review given = approval.review();
        return given != null && given.by().equals(visit.signedIn().account());
    }
}
