package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.catalogue.Guides;

/** Shows an item with its versions and next steps, as the public is going to read it, and what changed. */
@RequestScoped
@Path("/catalogue/{id}")
public class KeptItemPages {

    private final ServiceCatalogue catalogue;
    private final Guides guides;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public KeptItemPages(ServiceCatalogue catalogue, Guides guides, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.guides = guides;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What differs between two versions, or from the superior's item.
     *
     * @param versions the numbers of those that can be compared, the newest first
     * @param before the number of the first version
     * @param after the number of the second; 0 where the item in effect is compared with the superior's
     */
    public record Compared(
            ServiceItem item, List<Integer> versions, int before, int after, List<Difference> differences) {

        public Compared {
            versions = List.copyOf(versions);
            differences = List.copyOf(differences);
        }

        /** Whether the item is compared with the superior's. */
        public boolean isWithSuperior() {
            return after == 0;
        }
    }

    /** The item. */
    @GET
    public Response show(@PathParam("id") ItemId id) {
        ServiceItem newest = find(id);
        List<ItemVersion> published = catalogue.versions(visit.signedIn(), id);
        ItemPage shown = new ItemPage(
                newest,
                published,
                ItemStep.open(newest, published),
                ItemStep.hindered(newest, published, pages.words()));
        return pages.show("staff/item", shown);
    }

    /** The version in work, else the newest, as its guide. */
    @GET
    @Path("preview")
    public Response preview(@PathParam("id") ItemId id) {
        return pages.show("item", guides.preview(find(id)));
    }

    /** What changed between two versions; the last change that was published where none is asked for. */
    @GET
    @Path("differences")
    public Response compare(
            @PathParam("id") ItemId id,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("after") @Nullable Integer after) {
        ServiceItem item = find(id);
        List<ItemVersion> published = catalogue.versions(visit.signedIn(), id);
        if (published.isEmpty()) {
            throw new NotFoundException("item-version");
        }
        int second = after == null ? published.get(0).number() : after;
        int first = before == null
                ? published.get(Math.min(1, published.size() - 1)).number()
                : before;
        List<Difference> differences = catalogue.diff(visit.signedIn(), id, first, second);
        return pages.show(
                "staff/differences", new Compared(item, comparable(item, published), first, second, differences));
    }

    /** The published versions, and the one in work, to be looked over before it is published. */
    static List<Integer> comparable(ServiceItem newest, List<ItemVersion> published) {
        return Stream.concat(Stream.of(newest.number()), published.stream().map(ItemVersion::number))
                .distinct()
                .toList();
    }

    /** What the region does otherwise than its superior (ITM-010). */
    @GET
    @Path("differences/superior")
    public Response compareWithSuperior(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        List<Difference> differences = catalogue.diffFromSuperior(visit.signedIn(), id);
        return pages.show("staff/differences", new Compared(item, List.of(), 0, 0, differences));
    }

    private ServiceItem find(ItemId id) {
        return catalogue.findNewest(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("item"));
    }
}
