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
import org.zhengwu.server.portal.Cookies;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Begins and ends sessions: the token of the session lives in a cookie, new at each sign-in. */
@RequestScoped
@Path("/")
public class SignInPages {

    private final IdentityService identity;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Context
    private @Nullable HttpServletRequest request;

    @Inject
    public SignInPages(IdentityService identity, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * What the form shows.
     *
     * @param back the page to go to afterwards
     */
    public record SignInForm(String account, String back, FormErrors errors) {}

    /** The form. */
    @GET
    @Path("sign-in")
    public Response ask(@QueryParam("back") @Nullable String back) {
        String to = OwnAddress.of(back, visit.start());
        return visit.caller().isVisitor()
                ? pages.show("signin", new SignInForm("", to, FormErrors.NONE))
                : Pages.goTo(to);
    }

    /** Signs in and goes on. */
    @POST
    @Path("sign-in")
    public Response signIn() {
        String account = form.value("account");
        String back = OwnAddress.of(form.value("back"), visit.start());
        try {
            SignInDraft draft = new SignInDraft(account, form.value("password"));
            SignedIn begun = identity.signIn(Caller.visitor(Channel.WEB), draft, source());
            endSession();
            visit.answer(Cookies.secure(Cookies.SESSION, begun.token()));
            return Pages.goTo(back);
        } catch (InvalidInputException | SignInRefusedException | TooManyRequestsException refused) {
            return again(account == null ? "" : account, back, refused);
        }
    }

    /** Signs out. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        endSession();
        visit.answer(Cookies.ended(Cookies.SESSION));
        visit.answer(Cookies.ended(Cookies.PARTY));
        return pages.goWithin("/");
    }

    private Response again(String account, String back, ZhengwuException refused) {
        FormErrors errors = pages.errors("account", refused);
        return pages.show(Problem.statusOf(refused), "signin", new SignInForm(account, back, errors));
    }

    private void endSession() {
        String token = visit.session();
        if (token != null) {
            identity.signOut(Caller.visitor(Channel.WEB), token);
        }
    }

    /** The address that the call comes from; behind a proxy the server is configured to see through it. */
    private String source() {
        return request == null ? "-" : request.getRemoteAddr();
    }
}
