package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.staff.identity.GrantNames.Named;

/** Shows an account with its grants, closes it, and resets its password and its second factor. */
@RequestScoped
@Path("/accounts/{id}")
public class AccountPages {

    private final IdentityService identity;
    private final GrantNames grants;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public AccountPages(
            IdentityService identity,
            GrantNames grants,
            FieldErrors fieldErrors,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.identity = identity;
        this.grants = grants;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * An account with its grants.
     *
     * @param revoked whether a grant was taken back just now
     */
    public record Shown(Account account, List<Named> grants, boolean revoked) {

        public Shown {
            grants = List.copyOf(grants);
        }
    }

    /** A step that is about to be taken with an account. */
    public record Asked(Account account, FormErrors errors) {}

    /**
     * A step that nothing but a press takes.
     *
     * @param path the end of its address
     * @param word the key of what it is called
     */
    public record Pressed(Account account, String path, String word, FormErrors errors) {}

    /** The account. */
    @GET
    public Response show(@PathParam("id") AccountId id) {
        boolean revoked = visit.told(GrantPages.REVOKED).isPresent();
        return pages.show("staff/account", new Shown(find(id), grants.of(id), revoked));
    }

    /** Asks for the new password. */
    @GET
    @Path("password")
    public Response askPassword(@PathParam("id") AccountId id) {
        visit.signedInAs(Role.SYSTEM_ADMINISTRATOR);
        return pages.show("staff/password", new Asked(find(id), FormErrors.NONE));
    }

    /** Sets it, which lifts a lock, too. */
    @POST
    @Path("password")
    public Response resetPassword(@PathParam("id") AccountId id) {
        try {
            PasswordResetDraft draft = new PasswordResetDraft(form.value("password"));
            identity.resetPassword(visit.signedIn(), id, form.revision(), draft);
            return pages.goWithin("/accounts/" + id);
        } catch (InvalidInputException | RevisionConflictException | StepNotAllowedException refused) {
            FormErrors errors = fieldErrors.of(refused).called(pages.words(), "accounts.");
            return pages.show(Problem.statusOf(refused), "staff/password", new Asked(find(id), errors));
        }
    }

    /** Asks whether to close it. */
    @GET
    @Path("closing")
    public Response askClosing(@PathParam("id") AccountId id) {
        visit.signedInAs(Role.SYSTEM_ADMINISTRATOR);
        Account account = find(id);
        return account.open()
                ? pages.show("staff/accountstep", closing(account, FormErrors.NONE))
                : pages.goWithin("/accounts/" + id);
    }

    /** Closes it; pressed again, it leads to the same account. */
    @POST
    @Path("closing")
    public Response close(@PathParam("id") AccountId id) {
        try {
            identity.closeAccount(visit.signedIn(), id, form.revision());
            return pages.goWithin("/accounts/" + id);
        } catch (InvalidInputException | RevisionConflictException | StepNotAllowedException refused) {
            Account account = find(id);
            return account.open()
                    ? pages.show(
                            Problem.statusOf(refused), "staff/accountstep", closing(account, fieldErrors.of(refused)))
                    : pages.goWithin("/accounts/" + id);
        }
    }

    private static Pressed closing(Account account, FormErrors errors) {
        return new Pressed(account, "closing", "accounts.close", errors);
    }

    /** Asks whether to reset the second factor. */
    @GET
    @Path("second-factor")
    public Response askReset(@PathParam("id") AccountId id) {
        visit.signedInAs(Role.SECURITY_ADMINISTRATOR);
        return pages.show("staff/accountstep", factorReset(id, FormErrors.NONE));
    }

    /** Resets it; pressed again, it leads to the same account. */
    @POST
    @Path("second-factor")
    public Response resetSecondFactor(@PathParam("id") AccountId id) {
        try {
            identity.resetSecondFactor(visit.signedIn(), id, form.revision());
            return pages.goWithin("/accounts/" + id);
        } catch (StepNotAllowedException already) {
            return pages.goWithin("/accounts/" + id);
        } catch (InvalidInputException | RevisionConflictException | RuleViolatedException refused) {
            return pages.show(Problem.statusOf(refused), "staff/accountstep", factorReset(id, fieldErrors.of(refused)));
        }
    }

    private Pressed factorReset(AccountId id, FormErrors errors) {
        return new Pressed(find(id), "second-factor", "accounts.factor-reset", errors);
    }

    private Account find(AccountId id) {
        return identity.findAccount(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("account"));
    }
}
