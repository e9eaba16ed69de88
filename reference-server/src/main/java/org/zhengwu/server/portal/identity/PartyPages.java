package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Cookies;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.identity.Principals.Choice;

/** Lets a person choose for whom to act: oneself, one's enterprise, or somebody who delegated. */
@RequestScoped
@Path("/my/party")
public class PartyPages {

    private static final String MY_AFFAIRS = "/my";

    private final IdentityService identity;
    private final Principals principals;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public PartyPages(IdentityService identity, Principals principals, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.principals = principals;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * Whom one may act for.
     *
     * @param present the party acted for now, or null
     */
    public record PartyChoice(
            List<Choice> choices, @Nullable ActingFor present, String back) {}

    /** The choices. */
    @GET
    public Response ask(@QueryParam("back") @Nullable String back) {
        CurrentSession session = identity.currentSession(visit.signedIn());
        List<Choice> choices = principals.of(session);
        return pages.show("parties", new PartyChoice(choices, session.actingFor(), OwnAddress.of(back, MY_AFFAIRS)));
    }

    /** Keeps the choice and goes back. */
    @POST
    public Response choose() {
        PartyId party = chosen(form.value("party"));
        visit.actingFor(party);
        visit.answer(Cookies.secure(Cookies.PARTY, party.toString()));
        return Pages.goTo(OwnAddress.of(form.value("back"), MY_AFFAIRS));
    }

    private static PartyId chosen(@Nullable String text) {
        try {
            return PartyId.of(String.valueOf(text));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException("party", "required", "must be the id of a party");
        }
    }
}
