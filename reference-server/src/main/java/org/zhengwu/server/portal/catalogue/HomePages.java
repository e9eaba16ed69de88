package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** The first page: find a service, choose the place, ask how a case is going. */
@RequestScoped
@Path("/")
public class HomePages {

    private static final int MOST_THEMES = 12;
    private static final int SHOWN = 6;

    private final ServiceCatalogue catalogue;
    private final Places places;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public HomePages(ServiceCatalogue catalogue, Places places, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.places = places;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What the first page shows.
     *
     * @param place the divisions from the province down to the chosen one
     * @param themes the themes that items of the place have
     * @param items some items of the place
     */
    public record Home(List<Division> place, List<String> themes, List<ItemSummary> items) {}

    /** Home. */
    @GET
    public Response home() {
        List<Division> place = places.chosen();
        ItemQuery query = place.isEmpty()
                ? ItemQuery.EVERYTHING
                : new ItemQuery(null, place.get(place.size() - 1).code(), null, null, null, null);
        List<ItemSummary> items = catalogue
                .items(visit.caller(), query, new PageRequest(PageRequest.LONGEST, null))
                .items();
        List<String> themes = items.stream()
                .flatMap(item -> item.themes().stream())
                .distinct()
                .limit(MOST_THEMES)
                .toList();
        return pages.show(
                "home", new Home(place, themes, items.stream().limit(SHOWN).toList()));
    }
}
