package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final LifeEvents lifeEvents;
    private final Places places;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public ItemPages(
            ServiceCatalogue catalogue, Guides guides, LifeEvents lifeEvents, Places places, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.guides = guides;
        this.lifeEvents = lifeEvents;
        this.places = places;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What was asked for.
     *
     * @param event the life event whose items are looked for, in place of a theme; or null
     */
    public record Wanted(
            @Nullable String text,
            @Nullable String audience,
            @Nullable String theme,
            @Nullable LifeEvent event) {

        /** The query of an address that asks for the same of another audience. */
        public String queryFor(String other) {
            return query(text, other, theme, event);
        }

        /** The query of an address that asks for the same of all themes and events. */
        public String queryOfAllThemes() {
            return query(text, audience, null, null);
        }

        List<String> themes() {
            if (event != null) {
                return event.themes();
            }
            return theme == null ? List.of() : List.of(theme);
        }

        private static String query(
                @Nullable String text, @Nullable String audience, @Nullable String theme, @Nullable LifeEvent event) {
            return Stream.of(
                            part("q", text),
                            part("audience", audience),
                            part("theme", event == null ? theme : null),
                            part("event", event == null ? null : event.code()))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("&"));
        }

        private static String part(String name, @Nullable String value) {
            return value == null || value.isBlank()
                    ? ""
                    : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /**
     * What was asked for, and what was found.
     *
     * @param place the divisions from the province down to the chosen one
     */
    public record Found(Wanted wanted, List<Division> place, Page<ItemSummary> items, FormErrors errors) {}

    /** Finds items. */
    @GET
    public Response find(
            @QueryParam("q") @Nullable String text,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("event") @Nullable String event,
            @QueryParam("cursor") @Nullable String cursor) {
        List<Division> place = places.chosen();
        String code =
                place.isEmpty() ? null : place.get(place.size() - 1).code().value();
        Optional<LifeEvent> of = event == null ? Optional.empty() : lifeEvents.find(code, event);
        Wanted wanted = new Wanted(text, audience, theme, of.orElse(null));
        if (event != null && of.isEmpty()) {
            return nothing(wanted, place, FormErrors.of("", pages.words().of("items.no-event")));
        }
        try {
            ItemQuery query = ItemQuery.ofThemes(text, code, null, audience, wanted.themes(), null);
            Page<ItemSummary> items = catalogue.items(visit.caller(), query, PageRequest.of(null, cursor));
            return pages.show("items", new Found(wanted, place, items, FormErrors.NONE));
        } catch (InvalidInputException wrong) {
            return nothing(wanted, place, FormErrors.of(pages.words(), wrong));
        }
    }

    private Response nothing(Wanted wanted, List<Division> place, FormErrors errors) {
        Page<ItemSummary> none = new Page<>(List.of(), null, CappedCount.of(0));
        int status = Response.Status.BAD_REQUEST.getStatusCode();
        return pages.show(status, "items", new Found(wanted, place, none, errors.onPageWith("q")));
    }

    /** The guide of an item. */
    @GET
    @Path("{id}")
    public Response guide(@PathParam("id") ItemId id) {
        ServiceGuide guide = catalogue.guide(visit.caller(), id).orElseThrow(() -> new NotFoundException("item"));
        return pages.show("item", guides.inEffect(guide));
    }
}
