package org.zhengwu.server.portal.staff.cases;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Registers an application for somebody who stands at the window (窗口收件); its form and materials follow. */
@RequestScoped
@Path("/window")
public class WindowPages {

    private final CaseService cases;
    private final ServiceCatalogue catalogue;
    private final IdentityService identity;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public WindowPages(
            CaseService cases,
            ServiceCatalogue catalogue,
            IdentityService identity,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.identity = identity;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * For what somebody may apply at this window.
     *
     * @param organs the organs that the window receives for (一窗受理)
     * @param organ the one whose items are shown, or null where it receives for none
     */
    public record Choice(List<Organ> organs, @Nullable OrganId organ, String text, Page<ItemSummary> items) {}

    /**
     * Who stands there.
     *
     * @param key what lets a double click, a reload and the way back register one case
     */
    public record Arrival(ServiceItem item, String key, Person person, FormErrors errors) {}

    /** What was typed of who stands there. */
    public record Person(String kind, String name, String identifierKind, String identifier, String mobile) {

        static final Person NOBODY =
                new Person(PartyKind.NATURAL_PERSON.name(), "", IdentifierKind.RESIDENT_ID.name(), "", "");

        public List<Enum<?>> kinds() {
            return List.of(PartyKind.values());
        }

        public List<Enum<?>> identifierKinds() {
            return List.of(IdentifierKind.values());
        }

        PartyDraft draft() {
            return new PartyDraft(
                    constant(PartyKind.values(), kind),
                    name,
                    constant(IdentifierKind.values(), identifierKind),
                    identifier,
                    mobile.isEmpty() ? null : mobile);
        }

        private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
            return Arrays.stream(all)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The items of the window. */
    @GET
    public Response choose(
            @QueryParam("q") @Nullable String text,
            @QueryParam("organ") @Nullable OrganId chosen,
            @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = visit.signedIn();
        List<OrganId> organs = organs(caller).toList();
        OrganId organ = chosen != null && organs.contains(chosen)
                ? chosen
                : organs.stream().findFirst().orElse(null);
        String words = requireNonNullElse(text, "");
        Page<ItemSummary> items = organ == null
                ? new Page<>(List.of(), null, CappedCount.of(0))
                : catalogue.items(caller, query(words, organ), PageRequest.of(null, cursor));
        List<Organ> named = organs.stream()
                .flatMap(each -> identity.findOrgan(caller, each).stream())
                .toList();
        return pages.show("staff/window", new Choice(named, organ, words, items));
    }

    /** Asks who stands there. The key is part of the address, so that the way back finds the same form. */
    @GET
    @Path("{item}")
    public Response ask(@PathParam("item") ItemId id, @QueryParam("key") @Nullable String key) {
        if (FormKey.of(key).isEmpty()) {
            return pages.goWithin(
                    "/window/" + id + "?key=" + IdempotencyKey.fresh().value());
        }
        return show(Response.Status.OK.getStatusCode(), id, requireNonNull(key), Person.NOBODY, FormErrors.NONE);
    }

    /** Enters the party, drafts the case in its name and goes on with the form. */
    @POST
    @Path("{item}")
    public Response register(@PathParam("item") ItemId id) {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        Person person = new Person(
                form.text("kind"),
                form.text("name"),
                form.text("identifierKind"),
                form.text("identifier"),
                form.text("mobile"));
        try {
            Caller caller = visit.atWindow();
            // A party is known by its identifier, so that entering it twice enters it once.
            Party party = identity.registerParty(caller, IdempotencyKey.fresh(), person.draft());
            CaseDraft draft = CaseDraft.builder()
                    .item(id.toString())
                    .applicant(party.id().toString())
                    .build();
            Case begun = cases.create(caller, key, draft);
            return pages.goWithin("/cases/" + begun.id() + "/questions");
        } catch (InvalidInputException
                | PartyNameDiffersException
                | RuleViolatedException
                | IdempotencyKeyReusedException refused) {
            return again(id, key.value(), person, refused);
        }
    }

    private Response again(ItemId id, String key, Person person, ZhengwuException refused) {
        boolean used = refused instanceof IdempotencyKeyReusedException;
        FormErrors errors =
                used ? FormErrors.of("name", pages.words().of("window.used")) : pages.errors("name", refused);
        return show(Problem.statusOf(refused), id, key, person, errors);
    }

    private Response show(int status, ItemId id, String key, Person person, FormErrors errors) {
        ServiceItem item = catalogue.find(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("item"));
        return pages.show(status, "staff/arrival", new Arrival(item, key, person, errors));
    }

    /** The organs that the caller receives for at the window, the own ones first. */
    private static Stream<OrganId> organs(Caller caller) {
        return caller.grants().stream()
                .filter(grant -> grant.post() == Post.RECEIVER)
                .flatMap(grant -> Stream.concat(Stream.ofNullable(grant.organ()), grant.entrusted().stream()))
                .distinct();
    }

    private static ItemQuery query(String text, OrganId organ) {
        return ItemQuery.of(text, null, null, null, null, organ.toString());
    }
}
