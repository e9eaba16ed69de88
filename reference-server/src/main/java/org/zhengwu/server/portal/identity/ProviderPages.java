package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.server.portal.Cookies;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProviderSignIn.Begun;
import org.zhengwu.spi.technical.identity.ProviderSignIn.Outcome;

/**
 * Leads to the region's identity and back. The way out is a link and no form, so that the policy of the pages lets forms
 * go nowhere else; what the provider brings never stays in an address that is shown.
 */
@RequestScoped
@Path(ProviderDoor.PATH)
public class ProviderPages {

    private static final int LONGEST_ADDRESS = 1000;
    private static final String BACK = "/back";
    private static final String CODE = "/code";

    private final ProviderDoor provider;
    private final SessionDoor door;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Context
    private @Nullable HttpServletRequest request;

    @Inject
    public ProviderPages(ProviderDoor provider, SessionDoor door, Visit visit, PostedForm form, Pages pages) {
        this.provider = provider;
        this.door = door;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** Sends the browser to the provider. */
    @GET
    public Response begin(@QueryParam("back") @Nullable String back) {
        String on = OwnAddress.of(back, visit.start());
        try {
            Begun begun = provider.offered()
                    .begin(
                            provider.as(),
                            visit.path(ProviderDoor.PATH + BACK),
                            on.length() > LONGEST_ADDRESS ? visit.start() : on);
            visit.answer(Cookies.secure(Cookies.PROVIDER, begun.ticket()));
            return Pages.goTo(begun.address().toString());
        } catch (UnavailableException out) {
            return refused(out);
        }
    }

    /** Takes the provider's answer. */
    @GET
    @Path(BACK)
    public Response finish(@CookieParam(Cookies.PROVIDER) @Nullable String ticket, @Context UriInfo address) {
        Map<String, String> answer = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> answer.put(name, values.get(0)));
        try {
            return goOn(provider.offered().finish(visitor(), ticket, answer, source()));
        } catch (ProofRefusedException | UnavailableException | TooManyRequestsException refused) {
            return refused(refused);
        }
    }

    /** The form for the code of the account, where the provider asked for none. */
    @GET
    @Path(CODE)
    public Response ask(@CookieParam(Cookies.PROVIDER) @Nullable String ticket) {
        return ticket == null ? pages.goWithin("/sign-in") : pages.show("providercode", FormErrors.NONE);
    }

    /** Signs in with the code. */
    @POST
    @Path(CODE)
    public Response confirm(@CookieParam(Cookies.PROVIDER) @Nullable String ticket) {
        try {
            return goOn(provider.offered().confirm(visitor(), ticket, form.value("code"), source()));
        } catch (SignInRefusedException wrong) {
            FormErrors errors = FormErrors.of("code", pages.words().of("security.wrong-code"));
            return pages.show(Problem.statusOf(wrong), "providercode", errors);
        } catch (ProofRefusedException | TooManyRequestsException refused) {
            return refused(refused);
        }
    }

    private Response goOn(Outcome outcome) {
        SignedIn session = outcome.session();
        String ticket = outcome.ticket();
        if (session == null && ticket != null) {
            visit.answer(Cookies.secure(Cookies.PROVIDER, ticket));
            return pages.goWithin(ProviderDoor.PATH + CODE);
        }
        if (session == null) {
            throw new IllegalStateException("Neither a session nor a ticket");
        }
        visit.answer(Cookies.ended(Cookies.PROVIDER));
        return door.enter(session, outcome.on());
    }

    private Response refused(ZhengwuException why) {
        visit.answer(Cookies.ended(Cookies.PROVIDER));
        return pages.goWithin("/sign-in?refused=" + why.code());
    }

    private Caller visitor() {
        return Caller.visitor(Channel.WEB).inRequest(visit.id());
    }

    private String source() {
        return CurrentRequest.source(request);
    }
}
