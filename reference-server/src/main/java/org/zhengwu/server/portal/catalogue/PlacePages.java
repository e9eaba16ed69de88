package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Lets a person choose a place, from the province down to the community, link by link. */
@RequestScoped
@Path("/places")
public class PlacePages {

    private final IdentityService identity;
    private final Places places;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public PlacePages(IdentityService identity, Places places, Visit visit, Pages pages) {
        this.identity = identity;
        this.places = places;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param way the divisions from the province down to the one that is looked at; empty for the nation
     * @param below the divisions directly below it
     * @param back the page to go back to with the choice
     */
    public record PlaceChoice(List<Division> way, Page<Division> below, String back) {}

    /** The divisions below one. */
    @GET
    public Response choose(
            @QueryParam("in") @Nullable DivisionCode in,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("back") @Nullable String back) {
        Division division = places.at(in == null ? DivisionCode.NATION : in);
        Page<Division> below =
                identity.divisionsBelow(visit.caller(), division.id(), PageRequest.of(PageRequest.LONGEST, cursor));
        return pages.show("places", new PlaceChoice(places.way(division), below, OwnAddress.of(back, "/")));
    }
}
