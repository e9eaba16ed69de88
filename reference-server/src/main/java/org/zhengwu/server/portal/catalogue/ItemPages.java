package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Finds services, and shows the guide of one as a person reads it. */
@RequestScoped
@Path("/items")
public class ItemPages {

    private final ServiceCatalogue catalogue;
    private final Guides guides;
    private final Places places;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public ItemPages(ServiceCatalogue catalogue, Guides guides, Places places, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.guides = guides;
        this.places = places;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What was asked for, and what was found.
     *
     * @param place the divisions from the province down to the chosen one
     */
    public record Found(
            @Nullable String text,
            @Nullable String audience,
            @Nullable String theme,
            List<Division> place,
            Page<ItemSummary> items,
            FormErrors errors) {}

    /** Finds items. */
    @GET
    public Response find(
            @QueryParam("q") @Nullable String text,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("cursor") @Nullable String cursor) {
        List<Division> place = places.chosen();
        String code =
                place.isEmpty() ? null : place.get(place.size() - 1).code().value();
        try {
            ItemQuery query = ItemQuery.of(text, code, null, audience, theme, null);
            Page<ItemSummary> items = catalogue.items(visit.caller(), query, PageRequest.of(null, cursor));
            return pages.show("items", new Found(text, audience, theme, place, items, FormErrors.NONE));
        } catch (InvalidInputException wrong) {
            FormErrors errors = FormErrors.of(pages.words(), wrong);
            Page<ItemSummary> nothing = new Page<>(List.of(), null, CappedCount.of(0));
            int status = Response.Status.BAD_REQUEST.getStatusCode();
            return pages.show(status, "items", new Found(text, audience, theme, place, nothing, errors));
        }
    }

    /** The guide of an item. */
    @GET
    @Path("{id}")
    public Response guide(@PathParam("id") ItemId id) {
        ServiceGuide guide = catalogue.guide(visit.caller(), id).orElseThrow(() -> new NotFoundException("item"));
        return pages.show("item", guides.inEffect(guide));
    }
}
