package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Lets the holder of an account change the own password; everybody signs in again afterwards. */
@RequestScoped
@Path("/password")
public class PasswordPages {

    private final IdentityService identity;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public PasswordPages(IdentityService identity, FieldErrors fieldErrors, PostedForm form, Visit visit, Pages pages) {
        this.identity = identity;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /** The form. */
    @GET
    public Response ask() {
        visit.signedIn();
        return pages.show("password", FormErrors.NONE);
    }

    /** Changes it. */
    @POST
    public Response change() {
        try {
            String next = form.value("next");
            if (!Objects.equals(next, form.value("again"))) {
                throw new InvalidInputException("again", "not-repeated", "must repeat the new password");
            }
            identity.changePassword(visit.signedIn(), new PasswordChangeDraft(form.value("current"), next));
            visit.leave();
            return pages.show("passwordchanged", FormErrors.NONE);
        } catch (InvalidInputException wrong) {
            return again(wrong, fieldErrors.of(wrong).called(pages.words(), "password."));
        } catch (SignInRefusedException wrong) {
            return again(wrong, FormErrors.of("current", pages.words().of("security.wrong-password")));
        }
    }

    private Response again(ZhengwuException refused, FormErrors errors) {
        return pages.show(Problem.statusOf(refused), "password", errors);
    }
}
