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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.FieldErrors;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.staff.identity.GrantNames.Named;

/** Gives an account a role with its post, organ and term (授权), and takes it back; the security administrator's alone (SEC-004). */
@RequestScoped
@Path("/accounts/{id}/grants")
public class GrantPages {

    /** Where the grant belongs: to the division that is looked at, and to no organ. */
    public static final String DIVISION = "division";

    /** What the page of the account is told after a grant was taken back. */
    static final String REVOKED = "revoked";

    private static final List<String> FIELDS = List.of("role", "post", "organ", "from", "until");

    private final IdentityService identity;
    private final OrganChoices choices;
    private final GrantNames names;
    private final FieldErrors fieldErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public GrantPages(
            IdentityService identity,
            OrganChoices choices,
            GrantNames names,
            FieldErrors fieldErrors,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.identity = identity;
        this.choices = choices;
        this.names = names;
        this.fieldErrors = fieldErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A grant that is about to be given.
     *
     * @param way from the nation down to the division whose organs are offered
     * @param below the divisions directly below it
     * @param key what lets a double click, a reload and the way back give one grant
     */
    public record Giving(
            Account account,
            List<Division> way,
            List<Division> below,
            Page<Organ> organs,
            String key,
            Map<String, String> values,
            List<String> entrusted,
            FormErrors errors) {

        public Giving {
            way = List.copyOf(way);
            below = List.copyOf(below);
            entrusted = List.copyOf(entrusted);
        }

        /** The division that is looked at. */
        public Division here() {
            return way.get(way.size() - 1);
        }

        /** What was typed there; empty where nothing was. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** The roles that people hold. */
        public List<Enum<?>> roles() {
            return Arrays.<Enum<?>>stream(Role.values())
                    .filter(role -> role != Role.VISITOR && role != Role.SYSTEM)
                    .toList();
        }

        public List<Enum<?>> posts() {
            return List.of(Post.values());
        }
    }

    /** A grant that is about to be taken back. */
    public record Ending(Account account, Named grant) {}

    /** The form. Key and division are part of the address, so that the way back finds the same form. */
    @GET
    public Response ask(
            @PathParam("id") AccountId id,
            @QueryParam("division") @Nullable DivisionCode division,
            @QueryParam("after") @Nullable String after,
            @QueryParam("key") @Nullable String key) {
        visit.signedInAs(Role.SECURITY_ADMINISTRATOR);
        if (FormKey.of(key).isEmpty()) {
            String code = division == null ? "" : "&division=" + division.value();
            return pages.goWithin(
                    "/accounts/" + id + "/grants?key=" + IdempotencyKey.fresh().value() + code);
        }
        return pages.show(
                "staff/grant", giving(id, division, after, requireNonNull(key), Map.of(), List.of(), FormErrors.NONE));
    }

    /** Gives the grant. */
    @POST
    public Response give(@PathParam("id") AccountId id, @QueryParam("division") @Nullable DivisionCode division) {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        try {
            identity.grant(visit.signedIn(), key, draft(id, division));
            return pages.goWithin("/accounts/" + id);
        } catch (InvalidInputException | RuleViolatedException | IdempotencyKeyReusedException refused) {
            return again(id, division, key, refused);
        }
    }

    /** Asks whether to take a grant back; one that is over leads to its account. */
    @GET
    @Path("{grant}/ending")
    public Response askEnding(@PathParam("id") AccountId id, @PathParam("grant") GrantId grant) {
        visit.signedInAs(Role.SECURITY_ADMINISTRATOR);
        Named asked = named(id, grant);
        return asked.ended()
                ? pages.goWithin("/accounts/" + id)
                : pages.show("staff/grantending", new Ending(account(id), asked));
    }

    /** Takes a grant back; pressed again, it leads to the same account. */
    @POST
    @Path("{grant}/ending")
    public Response revoke(@PathParam("id") AccountId id, @PathParam("grant") GrantId grant) {
        try {
            identity.revoke(visit.signedIn(), grant, form.revision());
        } catch (RevisionConflictException | StepNotAllowedException late) {
            if (!named(id, grant).ended()) {
                throw late;
            }
        }
        visit.tell(REVOKED);
        return pages.goWithin("/accounts/" + id);
    }

    private Named named(AccountId id, GrantId grant) {
        return names.of(id).stream()
                .filter(each -> each.held().id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("grant"));
    }

    private Account account(AccountId id) {
        return identity.findAccount(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("account"));
    }

    private GrantDraft draft(AccountId id, @Nullable DivisionCode division) {
        String place = form.text("organ");
        boolean ofDivision = place.equals(DIVISION);
        return GrantDraft.builder()
                .account(id.toString())
                .role(constant(Role.values(), form.text("role")))
                .post(constant(Post.values(), form.text("post")))
                .organ(place.isEmpty() || ofDivision ? null : place)
                .division(ofDivision ? choices.at(division).id().toString() : null)
                .from(form.given("from"))
                .until(form.given("until"))
                .entrusted(form.values("entrusted"))
                .build();
    }

    private Response again(
            AccountId id, @Nullable DivisionCode division, IdempotencyKey key, ZhengwuException refused) {
        Map<String, String> typed = FIELDS.stream().collect(Collectors.toMap(field -> field, form::text));
        Giving shown =
                giving(id, division, null, key.value(), typed, form.values("entrusted"), fieldErrors.of(refused));
        return pages.show(Problem.statusOf(refused), "staff/grant", shown);
    }

    private Giving giving(
            AccountId id,
            @Nullable DivisionCode division,
            @Nullable String after,
            String key,
            Map<String, String> values,
            List<String> entrusted,
            FormErrors errors) {
        Division here = choices.at(division);
        return new Giving(
                account(id),
                choices.way(here),
                choices.below(here),
                choices.in(here, after),
                key,
                values,
                entrusted,
                errors);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
