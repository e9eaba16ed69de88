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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.server.portal.FieldErrors;
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
    private final FieldErrors errors;

    @Inject
    public ReviewPages(
            ApprovalService approvals,
            CaseService cases,
            Visit visit,
            PostedForm form,
            Pages pages,
            FieldErrors errors) {
        this.approvals = approvals;
        this.cases = cases;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
        this.errors = errors;
    }

    /**
     * An approval with what it is about.
     *
     * @param application the case, or null where it is about something else
     */
    public record Waiting(Approval approval, @Nullable CaseSummary application) {}

    /** What was typed so far. */
    public record Typed(String opinion, String text, String account) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    /**
     * An approval that is looked over by somebody, with what was typed so far.
     *
     * @param colleagues whom the reader may ask for an opinion
     */
    public record Review(
            Approval approval,
            @Nullable Case application,
            AccountId reader,
            List<PossibleSigner> colleagues,
            Typed typed,
            FormErrors errors) {

        /** Whether a review is awaited. */
        public boolean isOpen() {
            return approval.state() == ApprovalState.IN_REVIEW;
        }

        /** Whether the reader is asked for an opinion only. */
        public boolean isAsked() {
            return approval.signers().stream()
                    .anyMatch(each -> each.askedBy() != null && reader.equals(each.account()));
        }

        /** Whether the reader asked a colleague for an opinion, which is awaited. */
        public boolean isAwaiting() {
            return approval.signers().stream().anyMatch(each -> reader.equals(each.askedBy()));
        }

        /** What a reviewer may think. */
        public List<Enum<?>> opinions() {
            return List.of(Opinion.AGREE, Opinion.SEND_BACK);
        }
    }

    /** What waits, the longest first. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        Caller caller = visit.signedIn();
        Page<Approval> waiting =
                approvals.list(caller, ApprovalFilter.waitingForReview(), PageRequest.of(null, cursor));
        Map<UUID, CaseSummary> about = about(caller, waiting.items());
        return pages.show(
                "staff/approvals",
                waiting.map(each -> new Waiting(each, about.get(each.subject().id()))));
    }

    /** The cases that the approvals are about, at once; they wait in the organ's inbox while they are under review. */
    private Map<UUID, CaseSummary> about(Caller caller, List<Approval> waiting) {
        Set<CaseId> wanted = waiting.stream()
                .map(Approval::subject)
                .filter(each -> each.type().equals(CaseId.SUBJECT_TYPE))
                .map(each -> new CaseId(each.id()))
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return cases
                .inbox(caller, CaseFilter.any().withAmong(wanted), PageRequest.of(PageRequest.LONGEST, null))
                .items()
                .stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
    }

    /** One flow. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") ApprovalId id) {
        return show(Response.Status.OK.getStatusCode(), id, Typed.NOTHING, FormErrors.NONE);
    }

    /** Records the review of what was looked over; pressed again, it leads to the same flow. */
    @POST
    @Path("{id}")
    public Response review(@PathParam("id") ApprovalId id) {
        Typed typed = new Typed(form.text("opinion"), form.text("text"), "");
        ReviewDraft draft = new ReviewDraft(typed.opinion(), typed.text());
        return press(
                id,
                typed,
                revision -> approvals.review(visit.signedIn(), id, revision, draft),
                this::isMine,
                refused -> pages.errors(refused instanceof InvalidInputException ? "opinion" : "", refused));
    }

    /** Asks a colleague for an opinion (委派). */
    @POST
    @Path("{id}/delegation")
    public Response delegate(@PathParam("id") ApprovalId id) {
        Typed typed = new Typed("", "", form.text("account"));
        ColleagueDraft draft = new ColleagueDraft(typed.account());
        return press(
                id,
                typed,
                revision -> approvals.delegate(visit.signedIn(), id, revision, draft),
                found -> reviewOf(found, Typed.NOTHING, FormErrors.NONE).isAwaiting(),
                refused -> errors.of(refused).called(pages.words(), "review."));
    }

    /** Records the opinion for which the caller was asked. */
    @POST
    @Path("{id}/delegation/opinion")
    public Response giveOpinion(@PathParam("id") ApprovalId id) {
        Typed typed = new Typed("", form.text("text"), "");
        OpinionDraft draft = new OpinionDraft(typed.text());
        AccountId me = visit.signedIn().account();
        return press(
                id,
                typed,
                revision -> approvals.giveOpinion(visit.signedIn(), id, revision, draft),
                found -> found.signatures().stream()
                        .anyMatch(each -> each.askedBy() != null && each.by().equals(me)),
                refused -> errors.of(refused).called(pages.words(), "review.asked."));
    }

    /** Takes the question to a colleague back (收回委派). */
    @POST
    @Path("{id}/delegation/withdrawal")
    public Response withdrawDelegation(@PathParam("id") ApprovalId id) {
        return press(
                id,
                Typed.NOTHING,
                revision -> approvals.withdrawDelegation(visit.signedIn(), id, revision),
                found -> !reviewOf(found, Typed.NOTHING, FormErrors.NONE).isAwaiting(),
                errors::of);
    }

    /**
     * Does what was pressed, and leads to the flow; also where it was done before, because it was pressed again.
     *
     * @param done whether the flow as it is now has it already
     */
    private Response press(
            ApprovalId id,
            Typed typed,
            Consumer<Revision> act,
            Predicate<Approval> done,
            Function<ZhengwuException, FormErrors> wrong) {
        try {
            act.accept(form.revision());
            return pages.goWithin("/approvals/" + id);
        } catch (RevisionConflictException | StepNotAllowedException late) {
            return done.test(find(id)) ? pages.goWithin("/approvals/" + id) : again(id, typed, late, wrong);
        } catch (InvalidInputException | RuleViolatedException | ForbiddenException refused) {
            return again(id, typed, refused, wrong);
        }
    }

    private Response again(
            ApprovalId id, Typed typed, ZhengwuException refused, Function<ZhengwuException, FormErrors> wrong) {
        return show(Problem.statusOf(refused), id, typed, wrong.apply(refused));
    }

    private Response show(int status, ApprovalId id, Typed typed, FormErrors errors) {
        return pages.show(status, "staff/review", reviewOf(find(id), typed, errors));
    }

    private Review reviewOf(Approval found, Typed typed, FormErrors errors) {
        Caller reader = visit.signedIn();
        List<PossibleSigner> colleagues =
                isTurnOf(reader, found) ? approvals.possibleSigners(reader, found.id()) : List.of();
        return new Review(found, about(reader, found), reader.account(), colleagues, typed, errors);
    }

    private static boolean isTurnOf(Caller reader, Approval found) {
        return found.signers().stream()
                .anyMatch(each -> each.post() == null
                        ? reader.account().equals(each.account())
                        : reader.holds(each.post(), found.organ()));
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
