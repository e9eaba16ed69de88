package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.CheckedRepresentation;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.RepresentationId;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.identity.Names.Agent;

/** Lets others act for the party (委托代办, LIC-018), and ends that they do. */
@RequestScoped
@Path("/my/delegations")
public class DelegationPages {

    private final IdentityService identity;
    private final Names names;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public DelegationPages(IdentityService identity, Names names, Visit visit, PostedForm form, Pages pages) {
        this.identity = identity;
        this.names = names;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** What was typed so far. */
    public record Typed(String account, String authority, String until) {

        static final Typed NOTHING = new Typed("", Authority.DELEGATE.name(), "");
    }

    /**
     * What is about to be allowed.
     *
     * @param holder the name of who would act, masked; or null where nothing says so
     */
    public record Asked(
            CheckedRepresentation right, @Nullable String holder, String key, Typed typed) {}

    /**
     * Who may act for the party.
     *
     * @param reader whose account looks
     * @param mayName whether who looks may let others act for it
     * @param key what tells a form that is sent twice
     */
    public record Delegations(
            Party party,
            List<Agent> all,
            AccountId reader,
            boolean mayName,
            String key,
            Typed typed,
            FormErrors errors) {

        /** By which rights others may act for such a party. */
        public List<Enum<?>> authorities() {
            return party.kind() == PartyKind.NATURAL_PERSON
                    ? List.of(Authority.DELEGATE)
                    : List.of(Authority.DELEGATE, Authority.HANDLER);
        }

        /** Whether who looks may end it: whoever names those who act, and each who acts the own. */
        public boolean mayEnd(Agent each) {
            return mayName || each.right().account().equals(reader);
        }
    }

    /** Who may act for the party. */
    @GET
    public Response show() {
        return pages.show("delegations", delegations(IdempotencyKey.fresh(), Typed.NOTHING, FormErrors.NONE));
    }

    /** Shows whom the person is about to let act, and then lets that account act for the party, once. */
    @POST
    public Response begin() {
        Typed typed = new Typed(form.text("account"), form.text("authority"), form.text("until"));
        IdempotencyKey key = FormKey.sent(form.value("key"));
        Caller caller = visit.signedIn();
        if (form.value("again") != null) {
            return pages.show("delegations", delegations(key, typed, FormErrors.NONE));
        }
        try {
            RepresentationDraft draft = draft(actingFor(caller), typed);
            CheckedRepresentation right = draft.check().orThrow();
            if (form.value("confirmed") == null && mayName(actingFor(caller))) {
                String holder = names.ofAccount(right.account()).orElse(null);
                return pages.show("delegation", new Asked(right, holder, key.value(), typed));
            }
            identity.represent(caller, key, draft);
            return pages.goWithin("/my/delegations");
        } catch (InvalidInputException | RuleViolatedException refused) {
            return again(key, typed, refused);
        }
    }

    /** Leads back to where the form is, as when the language is switched on an answer to it. */
    @GET
    @Path("{id}/end")
    public Response back() {
        return pages.goWithin("/my/delegations");
    }

    /** Ends that an account acts for the party; pressed again, it leads to the same list. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") RepresentationId id) {
        try {
            identity.endRepresentation(visit.signedIn(), id, form.revision());
            return pages.goWithin("/my/delegations");
        } catch (StepNotAllowedException ended) {
            return pages.goWithin("/my/delegations");
        } catch (RevisionConflictException | RuleViolatedException refused) {
            return again(IdempotencyKey.fresh(), Typed.NOTHING, refused);
        }
    }

    private static RepresentationDraft draft(ActingFor actingFor, Typed typed) {
        return RepresentationDraft.builder()
                .account(typed.account())
                .party(actingFor.party().toString())
                .authority(Stream.of(Authority.DELEGATE, Authority.HANDLER)
                        .filter(each -> each.name().equals(typed.authority()))
                        .findFirst()
                        .orElse(null))
                .until(typed.until().isEmpty() ? null : typed.until())
                .build();
    }

    private Response again(IdempotencyKey key, Typed typed, ZhengwuException refused) {
        FormErrors errors = pages.errors("account", refused).called(pages.words(), "delegation.");
        return pages.show(Problem.statusOf(refused), "delegations", delegations(key, typed, errors));
    }

    private Delegations delegations(IdempotencyKey key, Typed typed, FormErrors errors) {
        Caller caller = visit.signedIn();
        ActingFor actingFor = actingFor(caller);
        Party party = identity.findParty(caller, actingFor.party()).orElseThrow(() -> new NotFoundException("party"));
        return new Delegations(
                party,
                names.agents(identity.representationsOf(caller, actingFor.party())),
                caller.account(),
                mayName(actingFor),
                key.value(),
                typed,
                errors);
    }

    private static boolean mayName(ActingFor actingFor) {
        return actingFor.authority() == Authority.SELF || actingFor.authority() == Authority.LEGAL_REPRESENTATIVE;
    }

    private static ActingFor actingFor(Caller caller) {
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null) {
            throw new NotFoundException("party");
        }
        return actingFor;
    }
}
