package org.zhengwu.server.portal.staff.identity;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Role;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Opens an account (开户). */
@RequestScoped
@Path("/accounts/new")
public class NewAccountPages {

    private final IdentityService identity;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public NewAccountPages(
            IdentityService identity, FieldErrors fieldErrors, PostedForm form, Visit visit, Pages pages) {
        this.identity = identity;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * An account that is about to be opened; the password is never shown again.
     *
     * @param key what lets a double click, a reload and the way back open one account
     */
    public record Opening(String key, String name, String holder, FormErrors errors) {}

    /** Asks for the new account. The key is part of the address, so that the way back finds the same form. */
    @GET
    public Response ask(@QueryParam("key") @Nullable String key) {
        visit.signedInAs(Role.SYSTEM_ADMINISTRATOR);
        if (FormKey.of(key).isEmpty()) {
            return pages.goWithin("/accounts/new?key=" + IdempotencyKey.fresh().value());
        }
        return pages.show("staff/newaccount", new Opening(requireNonNull(key), "", "", FormErrors.NONE));
    }

    /** Opens the account. */
    @POST
    public Response open() {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        String name = form.text("name");
        String holder = form.text("holder");
        try {
            AccountDraft draft = new AccountDraft(name, holder, form.value("password"), null);
            return pages.goWithin("/accounts/"
                    + identity.openAccount(visit.signedIn(), key, draft).id());
        } catch (InvalidInputException | AccountNameTakenException | IdempotencyKeyReusedException refused) {
            FormErrors errors = fieldErrors.of(refused).called(pages.words(), "accounts.");
            return again(new Opening(key.value(), name, holder, errors), refused);
        }
    }

    private Response again(Opening typed, ZhengwuException refused) {
        return pages.show(Problem.statusOf(refused), "staff/newaccount", typed);
    }
}
