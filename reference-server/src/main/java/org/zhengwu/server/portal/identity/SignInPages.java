package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.rest.CurrentRequest;

/** Begins and ends sessions: the token of the session lives in a cookie, new at each sign-in. */
@RequestScoped
@Path("/")
public class SignInPages {

    private static final String PROGRESS = "/my/progress";

    private final IdentityService identity;
    private final Visit visit;
    private final SessionDoor door;
    private final ProviderDoor provider;
    private final PostedForm form;
    private final Pages pages;

    @Context
    private @Nullable HttpServletRequest request;

    @Inject
    public SignInPages(
            IdentityService identity,
            Visit visit,
            SessionDoor door,
            ProviderDoor provider,
            PostedForm form,
            Pages pages) {
        this.identity = identity;
        this.visit = visit;
        this.door = door;
        this.provider = provider;
        this.form = form;
        this.pages = pages;
    }

    /**
     * What the form shows.
     *
     * @param back the page to go to afterwards
     * @param provider where the way to the region's identity begins, or null where none is offered
     */
    public record SignInForm(
            String account, String back, @Nullable String provider, FormErrors errors) {

        /** Whether somebody asked for the progress of a case, which only its applicant is told. */
        public boolean forProgress() {
            return back.startsWith(PROGRESS);
        }
    }

    /** The form, and why the region's identity came to nothing where it just did. */
    @GET
    @Path("sign-in")
    public Response ask(@QueryParam("back") @Nullable String back, @QueryParam("refused") @Nullable String refused) {
        String to = OwnAddress.of(back, visit.start());
        return visit.caller().isVisitor()
                ? pages.show("signin", form("", to, provider.errors(refused)))
                : Pages.goTo(to);
    }

    /** Signs in and goes on. */
    @POST
    @Path("sign-in")
    public Response signIn() {
        String account = form.value("account");
        String back = OwnAddress.of(form.value("back"), visit.start());
        try {
            SignInDraft draft = new SignInDraft(account, form.value("password"), form.value("code"));
            SignedIn begun = identity.signIn(Caller.visitor(Channel.WEB), draft, CurrentRequest.source(request));
            return door.enter(begun, back);
        } catch (InvalidInputException | SignInRefusedException | TooManyRequestsException refused) {
            return again(account == null ? "" : account, back, refused);
        }
    }

    /** Signs out. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        door.end();
        visit.leave();
        return pages.goWithin("/");
    }

    private Response again(String account, String back, ZhengwuException refused) {
        FormErrors errors = pages.errors("account", refused);
        return pages.show(Problem.statusOf(refused), "signin", form(account, back, errors));
    }

    private SignInForm form(String account, String back, FormErrors errors) {
        return new SignInForm(account, back, provider.address(back), errors);
    }
}
