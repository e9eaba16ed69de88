package org.zhengwu.server.portal.staff.identity;

import static java.util.Objects.requireNonNullElse;

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
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Shows the window what parties asked to have corrected (更正核实, PIP-004), and decides it by their documents. */
@RequestScoped
@Path("/corrections")
public class CorrectionPages {

    private final IdentityService identity;
    private final FieldErrors fieldErrors;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public CorrectionPages(
            IdentityService identity, FieldErrors fieldErrors, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.fieldErrors = fieldErrors;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** What the document of the party shows. */
    public enum Finding {
        CORRECT,
        REFUSE;

        private static Optional<Finding> of(String name) {
            return List.of(values()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }
    }

    /** A request that waits, and what the organ whose window verifies it is called. */
    public record Asked(Correction correction, String organ) {}

    /**
     * What waits.
     *
     * @param here the cursor of this page, or empty for the first
     */
    public record Waiting(Page<Asked> page, String here) {}

    /** What was typed so far. */
    public record Typed(String corrected, String name, String reason) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    /**
     * One request that is decided.
     *
     * @param here the cursor of the page that lists it, or empty for the first
     */
    public record Deciding(Asked asked, String here, Typed typed, FormErrors errors) {

        /** What may have been found. */
        public List<Enum<?>> findings() {
            return List.of(Finding.values());
        }
    }

    /** What waits at the windows in reach, the oldest first. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        return pages.show("staff/corrections", new Waiting(waiting(cursor), requireNonNullElse(cursor, "")));
    }

    /** Asks what the document shows; a request that no longer waits leads to those that do. */
    @GET
    @Path("{id}")
    public Response ask(@PathParam("id") CorrectionId id, @QueryParam("cursor") @Nullable String cursor) {
        return show(
                Response.Status.OK.getStatusCode(), id, requireNonNullElse(cursor, ""), Typed.NOTHING, FormErrors.NONE);
    }

    /** Corrects, or refuses to; pressed again, it leads to what waits. */
    @POST
    @Path("{id}")
    public Response decide(@PathParam("id") CorrectionId id) {
        Typed typed = new Typed(form.text("corrected"), form.text("name"), form.text("reason"));
        CorrectionDecisionDraft draft = CorrectionDecisionDraft.builder()
                .corrected(Finding.of(typed.corrected())
                        .map(found -> found == Finding.CORRECT)
                        .orElse(null))
                .name(typed.name())
                .reason(typed.reason())
                .build();
        try {
            identity.decideCorrection(visit.signedIn(), id, form.revision(), draft);
            return pages.goWithin("/corrections");
        } catch (StepNotAllowedException decided) {
            return pages.goWithin("/corrections");
        } catch (InvalidInputException | RevisionConflictException refused) {
            FormErrors errors = fieldErrors.of(refused).called(pages.words(), "corrections.");
            return show(Problem.statusOf(refused), id, form.text("cursor"), typed, errors);
        }
    }

    private Response show(int status, CorrectionId id, String here, Typed typed, FormErrors errors) {
        return waiting(here).items().stream()
                .filter(each -> each.correction().id().equals(id))
                .findFirst()
                .map(asked -> pages.show(status, "staff/correction", new Deciding(asked, here, typed, errors)))
                .orElseGet(() -> pages.goWithin("/corrections"));
    }

    private Page<Asked> waiting(@Nullable String cursor) {
        return identity.waitingCorrections(visit.signedIn(), PageRequest.of(null, cursor))
                .map(each -> new Asked(
                        each,
                        identity.findOrgan(visit.signedIn(), each.organ())
                                .map(Organ::name)
                                .orElse("")));
    }
}
