package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Lists the versions that are being written or reviewed, wherever the manager keeps items. */
@RequestScoped
@Path("/catalogue/work")
public class InWorkPages {

    private final ServiceCatalogue catalogue;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public InWorkPages(ServiceCatalogue catalogue, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.visit = visit;
        this.pages = pages;
    }

    /** The versions in work. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        Page<ItemSummary> drafts = catalogue.drafts(visit.signedIn(), PageRequest.of(null, cursor));
        return pages.show("staff/inwork", drafts);
    }
}
