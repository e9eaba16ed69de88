package org.zhengwu.server.portal.cases;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Begins an application. The key in the form lets a double click, a reload and the way back file one case. */
@RequestScoped
@Path("/apply/{item}")
public class ApplyPages {

    private final CaseService cases;
    private final ServiceCatalogue catalogue;
    private final IdentityService identity;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public ApplyPages(
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
     * Who applies for what.
     *
     * @param party the party acted for, or null where the person serves nobody
     * @param begun a draft for the same item that may be continued, or null
     * @param asks whether the item has a form to fill in
     */
    public record Beginning(
            ServiceItem item,
            @Nullable Party party,
            @Nullable ActingFor actingFor,
            String key,
            @Nullable CaseSummary begun,
            boolean asks,
            FormErrors errors) {}

    /** Asks who applies. The key is part of the address, so that the way back finds the same form. */
    @GET
    public Response ask(@PathParam("item") ItemId id, @QueryParam("key") @Nullable String key) {
        visit.signedIn();
        if (FormKey.of(key).isEmpty()) {
            return Pages.goTo("/apply/" + id + "?key=" + IdempotencyKey.fresh().value());
        }
        return pages.show("apply", beginning(id, requireNonNull(key), FormErrors.NONE));
    }

    /** Drafts the case and goes on. */
    @POST
    public Response begin(@PathParam("item") ItemId id) {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        try {
            CaseDraft draft = CaseDraft.builder().item(id.toString()).build();
            Case begun = cases.create(visit.signedIn(), key, draft);
            return pages.goWithin("/cases/" + begun.id() + "/questions");
        } catch (InvalidInputException | RuleViolatedException refused) {
            return again(id, key.value(), refused);
        }
    }

    private Response again(ItemId id, String key, ZhengwuException refused) {
        return pages.show(Problem.statusOf(refused), "apply", beginning(id, key, pages.errors("applicant", refused)));
    }

    private Beginning beginning(ItemId id, String key, FormErrors errors) {
        Caller caller = visit.signedIn();
        ServiceItem item = catalogue.find(caller, id).orElseThrow(() -> new NotFoundException("item"));
        boolean asks = catalogue.form(caller, id).isPresent();
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null) {
            return new Beginning(item, null, null, key, null, asks, errors);
        }
        Party party = identity.findParty(caller, actingFor.party()).orElse(null);
        return new Beginning(item, party, actingFor, key, begun(caller, id), asks, errors);
    }

    private @Nullable CaseSummary begun(Caller caller, ItemId item) {
        return cases
                .listMine(caller, CaseFilter.in(CaseState.DRAFT), new PageRequest(PageRequest.LONGEST, null))
                .items()
                .stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElse(null);
    }
}
