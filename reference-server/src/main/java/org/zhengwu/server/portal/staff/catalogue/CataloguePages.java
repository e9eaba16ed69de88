package org.zhengwu.server.portal.staff.catalogue;

import static java.util.Objects.requireNonNullElse;

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
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Lists the items of a division with their state (事项目录). */
@RequestScoped
@Path("/catalogue")
public class CataloguePages {

    private final ServiceCatalogue catalogue;
    private final IdentityService identity;
    private final Area area;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public CataloguePages(ServiceCatalogue catalogue, IdentityService identity, Area area, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.identity = identity;
        this.area = area;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The items in effect in a division, those that it inherits included.
     *
     * @param way from a division of the manager's down to the one that is looked at
     * @param below the divisions directly below it
     */
    public record Listed(List<Division> way, List<Division> below, String text, Page<ItemSummary> items) {

        public Listed {
            way = List.copyOf(way);
            below = List.copyOf(below);
        }

        /** The division that is looked at. */
        public Division here() {
            return way.get(way.size() - 1);
        }

        /** Whether the manager keeps the item, and it is not inherited from above. */
        public boolean keeps(ItemSummary item) {
            return way.stream().anyMatch(each -> each.id().equals(item.division()));
        }
    }

    /** The items in effect. */
    @GET
    public Response list(
            @QueryParam("division") @Nullable DivisionCode division,
            @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor) {
        List<Division> way = area.way(division);
        Division here = way.get(way.size() - 1);
        String words = requireNonNullElse(text, "");
        ItemQuery query = ItemQuery.of(words, here.code().value(), null, null, null, null);
        Page<ItemSummary> items = catalogue.items(visit.signedIn(), query, PageRequest.of(null, cursor));
        List<Division> below = identity.divisionsBelow(
                        visit.signedIn(), here.id(), new PageRequest(PageRequest.LONGEST, null))
                .items();
        return pages.show("staff/catalogue", new Listed(way, below, words, items));
    }
}
