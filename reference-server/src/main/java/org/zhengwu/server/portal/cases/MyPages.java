package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Zone;

/** Lists a person's cases, and finds one by its number. */
@RequestScoped
@Path("/my")
public class MyPages {

    private static final int MOST_PAGES = 10;

    private final CaseService cases;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public MyPages(CaseService cases, Visit visit, Pages pages) {
        this.cases = cases;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * One's own cases.
     *
     * @param number the number that was asked for and not found, or null
     */
    public record MyCases(Page<CaseSummary> cases, @Nullable String number) {}

    /** The cases, the newest first; who works here and is served here by nobody is led to the work. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        if (visit.signedIn().actingFor() == null && visit.worksHere()) {
            return Pages.goTo(Zone.STAFF.path("/"));
        }
        return pages.show("my", new MyCases(mine(PageRequest.of(null, cursor)), null));
    }

    /** Leads to the case of the number. */
    @GET
    @Path("progress")
    public Response progress(@QueryParam("number") @Nullable String number) {
        String asked = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        return numbered(asked)
                .map(found -> pages.goWithin("/cases/" + found.id()))
                .orElseGet(() -> pages.show(
                        Response.Status.NOT_FOUND.getStatusCode(),
                        "my",
                        new MyCases(mine(PageRequest.of(null, null)), asked)));
    }

    private Page<CaseSummary> mine(PageRequest page) {
        Caller caller = visit.signedIn();
        return caller.actingFor() == null
                ? new Page<>(List.of(), null, CappedCount.of(0))
                : cases.listMine(caller, CaseFilter.any(), page);
    }

    /** One's own case of the number, among the newest thousand. */
    private Optional<CaseSummary> numbered(String number) {
        Page<CaseSummary> page = mine(new PageRequest(PageRequest.LONGEST, null));
        for (int at = 0; at < MOST_PAGES; at++) {
            Optional<CaseSummary> found = page.items().stream()
                    .filter(each ->
                            each.number() != null && each.number().value().equals(number))
                    .findFirst();
            if (found.isPresent() || page.next() == null) {
                return found;
            }
            page = mine(new PageRequest(PageRequest.LONGEST, page.next()));
        }
        return Optional.empty();
    }
}
