package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.staff.FieldErrors;
import org.zhengwu.spi.LegalClock;

/** Shows an account with its grants, closes it, and resets its password. */
@RequestScoped
@Path("/accounts/{id}")
public class AccountPages {

    private final IdentityService identity;
    private final LegalClock clock;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public AccountPages(
            IdentityService identity,
            LegalClock clock,
            FieldErrors fieldErrors,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.identity = identity;
        this.clock = clock;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A grant with the names of what it reaches.
     *
     * @param ended whether its last day is over
     */
    public record Named(
            HeldGrant held,
            @Nullable String organ,
            @Nullable String division,
            boolean ended) {}

    /** An account with its grants. */
    public record Shown(Account account, List<Named> grants) {

        public Shown {
            grants = List.copyOf(grants);
        }
    }

    /** A step that is about to be taken with an account. */
    public record Asked(Account account, FormErrors errors) {}

    /** The account. */
    @GET
    public Response show(@PathParam("id") AccountId id) {
        List<Named> grants = identity.grantsOf(visit.signedIn(), id).stream()
                .map(this::named)
                .toList();
        return pages.show("staff/account", new Shown(find(id), grants));
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
            return again("staff/password", id, refused);
        }
    }

    /** Asks whether to close it. */
    @GET
    @Path("closing")
    public Response askClosing(@PathParam("id") AccountId id) {
        visit.signedInAs(Role.SYSTEM_ADMINISTRATOR);
        Account account = find(id);
        return account.open()
                ? pages.show("staff/closing", new Asked(account, FormErrors.NONE))
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
            return find(id).open() ? again("staff/closing", id, refused) : pages.goWithin("/accounts/" + id);
        }
    }

    private Named named(HeldGrant held) {
        Grant grant = held.grant();
        Optional<String> organ = Optional.ofNullable(grant.organ())
                .flatMap(each -> identity.findOrgan(visit.signedIn(), each))
                .map(Organ::name);
        Optional<String> division = Optional.ofNullable(grant.division())
                .flatMap(each -> identity.findDivision(visit.signedIn(), each))
                .map(Division::name);
        return new Named(held, organ.orElse(null), division.orElse(null), isOver(grant));
    }

    private boolean isOver(Grant grant) {
        LocalDate until = grant.until();
        return until != null && until.isBefore(clock.today());
    }

    private Response again(String template, AccountId id, ZhengwuException refused) {
        return pages.show(Problem.statusOf(refused), template, new Asked(find(id), fieldErrors.of(refused)));
    }

    private Account find(AccountId id) {
        return identity.findAccount(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("account"));
    }
}
