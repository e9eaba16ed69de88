package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** The first page: find a service, choose the place, ask how a case is going. */
@RequestScoped
@Path("/")
public class HomePages {

    private static final int SHOWN = 6;

    private final ServiceCatalogue catalogue;
    private final OfferedEvents offered;
    private final Places places;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public HomePages(ServiceCatalogue catalogue, OfferedEvents offered, Places places, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.offered = offered;
        this.places = places;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What the first page shows.
     *
     * @param place the divisions from the province down to the chosen one
     * @param events the life events that items of the place belong to
     * @param items some items of the place
     */
    public record Home(List<Division> place, List<LifeEvent> events, List<ItemSummary> items) {

        /** The events that concern persons, or enterprises. */
        public List<LifeEvent> eventsOf(PartyKind audience) {
            return events.stream().filter(each -> each.audience() == audience).toList();
        }
    }

    /** Home. */
    @GET
    public Response home() {
        List<Division> place = places.chosen();
        DivisionCode division =
                place.isEmpty() ? null : place.get(place.size() - 1).code();
        ItemQuery query = new ItemQuery(null, division, null, null, List.of(), null);
        List<ItemSummary> items = catalogue
                .items(visit.caller(), query, new PageRequest(SHOWN, null))
                .items();
        return pages.show("home", new Home(place, offered.in(division), items));
    }
}
