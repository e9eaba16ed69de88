package org.zhengwu.server.portal.staff.identity;

import static java.util.Objects.requireNonNull;

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
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Enters an organ, gives it new values, and merges it into another (机构改革). */
@RequestScoped
@Path("/organs/{organ}")
public class OrganPages {

    /** In the place of an organ's id: one that is not entered yet. */
    private static final String NEW = "new";

    private static final int OK = Response.Status.OK.getStatusCode();

    private final IdentityService identity;
    private final OrganChoices choices;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public OrganPages(
            IdentityService identity,
            OrganChoices choices,
            FieldErrors fieldErrors,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.identity = identity;
        this.choices = choices;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * An organ that is written.
     *
     * @param organ the organ, or null for one that is not entered yet
     * @param division where it lies
     * @param superiors what may stand above it
     * @param key what lets a double click, a reload and the way back enter one organ; empty for one that is there
     * @param successor the name of the organ that took its work over, or null
     */
    public record Writing(
            @Nullable Organ organ,
            Division division,
            List<Organ> superiors,
            String key,
            OrganDraft typed,
            @Nullable String successor,
            FormErrors errors) {

        public Writing {
            superiors = List.copyOf(superiors);
        }
    }

    /** An organ that is about to be merged into one of the others. */
    public record Merging(Organ organ, List<Organ> others, FormErrors errors) {

        public Merging {
            others = List.copyOf(others);
        }
    }

    /** The form of an organ, or of a new one in the division. */
    @GET
    public Response ask(
            @PathParam("organ") String id,
            @QueryParam("division") @Nullable DivisionCode division,
            @QueryParam("key") @Nullable String key) {
        if (!id.equals(NEW)) {
            Organ organ = find(id);
            return show(OK, organ, "", draft(organ), FormErrors.NONE);
        }
        Division here = choices.at(division);
        if (FormKey.of(key).isEmpty()) {
            return pages.goWithin("/organs/new?division=" + here.code().value() + "&key="
                    + IdempotencyKey.fresh().value());
        }
        OrganDraft empty = OrganDraft.builder().division(here.id().toString()).build();
        return show(OK, null, requireNonNull(key), empty, FormErrors.NONE);
    }

    /** Enters the organ, or gives it its new values. */
    @POST
    public Response keep(@PathParam("organ") String id) {
        OrganDraft typed = new OrganDraft(
                form.text("creditCode"), form.text("name"), form.text("division"), form.given("superior"));
        Organ organ = id.equals(NEW) ? null : find(id);
        try {
            Organ kept = organ == null
                    ? identity.establish(visit.signedIn(), FormKey.sent(form.value("key")), typed)
                    : identity.changeOrgan(visit.signedIn(), organ.id(), form.revision(), typed);
            return pages.goWithin("/organs?division=" + kept.divisionCode().value());
        } catch (InvalidInputException
                | OrganCodeTakenException
                | IdempotencyKeyReusedException
                | RevisionConflictException
                | StepNotAllowedException refused) {
            FormErrors errors = fieldErrors.of(refused).called(pages.words(), "organs.");
            return show(Problem.statusOf(refused), organ, form.text("key"), typed, errors);
        }
    }

    /** Asks which organ takes over. */
    @GET
    @Path("merger")
    public Response askMerger(@PathParam("organ") String id) {
        Organ organ = find(id);
        return organ.successor() == null
                ? merging(OK, organ, FormErrors.NONE)
                : pages.goWithin("/organs/" + organ.id());
    }

    /** Merges the organ; pressed again, it leads to the same organ. */
    @POST
    @Path("merger")
    public Response merge(@PathParam("organ") String id) {
        Organ organ = find(id);
        try {
            OrganMergerDraft draft = new OrganMergerDraft(form.given("successor"));
            identity.mergeOrgan(visit.signedIn(), organ.id(), form.revision(), draft);
            return pages.goWithin("/organs/" + organ.id());
        } catch (InvalidInputException | RevisionConflictException | StepNotAllowedException refused) {
            return organ.successor() == null
                    ? merging(Problem.statusOf(refused), organ, fieldErrors.of(refused))
                    : pages.goWithin("/organs/" + organ.id());
        }
    }

    private Response merging(int status, Organ organ, FormErrors errors) {
        List<Organ> others = choices.upTo(division(organ.division().toString())).stream()
                .filter(each -> !each.id().equals(organ.id()))
                .toList();
        return pages.show(status, "staff/merger", new Merging(organ, others, errors));
    }

    private Response show(int status, @Nullable Organ organ, String key, OrganDraft typed, FormErrors errors) {
        Division division = division(String.valueOf(typed.division()));
        List<Organ> superiors = choices.upTo(division).stream()
                .filter(each -> organ == null || !each.id().equals(organ.id()))
                .toList();
        String successor = organ == null || organ.successor() == null
                ? null
                : identity.findOrgan(visit.signedIn(), organ.successor())
                        .map(Organ::name)
                        .orElse(null);
        return pages.show(
                status, "staff/organ", new Writing(organ, division, superiors, key, typed, successor, errors));
    }

    private static OrganDraft draft(Organ organ) {
        OrganId superior = organ.superior();
        return new OrganDraft(
                organ.creditCode(),
                organ.name(),
                organ.division().toString(),
                superior == null ? null : superior.toString());
    }

    private Organ find(String id) {
        try {
            return identity.findOrgan(visit.signedIn(), OrganId.of(id))
                    .orElseThrow(() -> new NotFoundException("organ"));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("organ");
        }
    }

    private Division division(String id) {
        try {
            return identity.findDivision(visit.signedIn(), DivisionId.of(id))
                    .orElseThrow(() -> new NotFoundException("division"));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("division");
        }
    }
}
