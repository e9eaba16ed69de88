package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Zone;
import org.zhengwu.server.portal.identity.Principals;
import org.zhengwu.server.portal.identity.Principals.Choice;

/** Lists a person's cases, and finds one by its number. */
@RequestScoped
@Path("/my")
public class MyPages {

    private final CaseService cases;
    private final Principals principals;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public MyPages(CaseService cases, Principals principals, Visit visit, Pages pages) {
        this.cases = cases;
        this.principals = principals;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * One's own cases.
     *
     * @param others whom who asks may act for beside the present party
     * @param number the number that was asked for and not found, empty where none was given, or null
     */
    public record MyCases(
            Page<CaseSummary> cases,
            List<Choice> others,
            @Nullable String number) {}

    /** The cases, the newest first; who works here and is served here by nobody is led to the work. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        if (visit.signedIn().actingFor() == null && visit.worksHere()) {
            return Pages.goTo(Zone.STAFF.path("/"));
        }
        return pages.show("my", myCases(PageRequest.of(null, cursor), null));
    }

    /** Leads to the case of the number. */
    @GET
    @Path("progress")
    public Response progress(@QueryParam("number") @Nullable String number) {
        String asked = Numbers.typed(number);
        if (asked.isEmpty()) {
            MyCases unasked = myCases(PageRequest.of(null, null), asked);
            return pages.show(Response.Status.BAD_REQUEST.getStatusCode(), "my", unasked);
        }
        return numbered(asked)
                .map(found -> pages.goWithin("/cases/" + found.id()))
                .orElseGet(() -> pages.show(
                        Response.Status.NOT_FOUND.getStatusCode(), "my", myCases(PageRequest.of(null, null), asked)));
    }

    private MyCases myCases(PageRequest page, @Nullable String number) {
        return new MyCases(mine(page), principals.others(), number);
    }

    private Page<CaseSummary> mine(PageRequest page) {
        Caller caller = visit.signedIn();
        return caller.actingFor() == null
                ? new Page<>(List.of(), null, CappedCount.of(0))
                : cases.listMine(caller, CaseFilter.any(), page);
    }

    /** The case of the number, where the party that is acted for applied for it. */
    private Optional<Case> numbered(String number) {
        Caller caller = visit.signedIn();
        ActingFor actingFor = caller.actingFor();
        return actingFor == null
                ? Optional.empty()
                : Numbers.read(number)
                        .flatMap(each -> cases.findByNumber(caller, each))
                        .filter(found -> found.applicant().party().equals(actingFor.party()));
    }
}
