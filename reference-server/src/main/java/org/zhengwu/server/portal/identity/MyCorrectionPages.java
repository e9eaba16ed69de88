package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.catalogue.Places;

/** Lets a person have the own data corrected (更正, PIP-004): the mobile number at once, the name by a window. */
@RequestScoped
@Path("/my/corrections")
public class MyCorrectionPages {

    private final IdentityService identity;
    private final Places places;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public MyCorrectionPages(IdentityService identity, Places places, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.places = places;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** What was typed so far. */
    public record Typed(String mobile, String name, String explanation, String organ) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /**
     * What may be corrected.
     *
     * @param waits whether a request waits for the window
     * @param place the divisions from the province down to the chosen one
     * @param organs whose windows may be chosen there
     * @param key what tells a form that is sent twice
     */
    public record Correcting(
            Party party,
            boolean waits,
            List<Division> place,
            List<Organ> organs,
            String key,
            Typed typed,
            FormErrors errors) {}

    /** What may be corrected. */
    @GET
    public Response show() {
        return show(Response.Status.OK.getStatusCode(), IdempotencyKey.fresh(), Typed.NOTHING, FormErrors.NONE);
    }

    /** Asks to have the name corrected, once. */
    @POST
    public Response request() {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        Typed typed = new Typed("", form.text("name"), form.text("explanation"), form.text("organ"));
        Caller caller = visit.signedIn();
        NameCorrectionDraft draft = NameCorrectionDraft.builder()
                .party(actingFor(caller).party().toString())
                .organ(typed.organ())
                .name(typed.name())
                .explanation(typed.explanation())
                .build();
        try {
            identity.requestCorrection(caller, key, draft);
            return pages.goWithin("/my/data");
        } catch (InvalidInputException | StepNotAllowedException | IdempotencyKeyReusedException refused) {
            return again(key, typed, refused);
        }
    }

    /** Changes the mobile number, or keeps none any more. */
    @POST
    @Path("mobile")
    public Response changeMobile() {
        String mobile = form.text("mobile");
        Caller caller = visit.signedIn();
        try {
            identity.changeMobile(caller, actingFor(caller).party(), form.revision(), new MobileDraft(mobile));
            return pages.goWithin("/my/data");
        } catch (InvalidInputException | RevisionConflictException refused) {
            return again(IdempotencyKey.fresh(), new Typed(mobile, "", "", ""), refused);
        }
    }

    private Response again(IdempotencyKey key, Typed typed, ZhengwuException refused) {
        FormErrors errors = pages.errors("", refused).called(pages.words(), "correction.");
        return show(Problem.statusOf(refused), key, typed, errors);
    }

    private Response show(int status, IdempotencyKey key, Typed typed, FormErrors errors) {
        Caller caller = visit.signedIn();
        ActingFor actingFor = actingFor(caller);
        Party party = identity.findParty(caller, actingFor.party()).orElseThrow(() -> new NotFoundException("party"));
        boolean waits = identity.correctionsOf(caller, party.id()).stream()
                .anyMatch(each -> each.state() == CorrectionState.WAITING);
        List<Division> place = places.chosen();
        List<Organ> organs = place.isEmpty() ? List.of() : places.organsUpTo(place.get(place.size() - 1));
        return pages.show(
                status, "mycorrections", new Correcting(party, waits, place, organs, key.value(), typed, errors));
    }

    private static ActingFor actingFor(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null) {
            throw new NotFoundException("party");
        }
        return actingFor;
    }
}
