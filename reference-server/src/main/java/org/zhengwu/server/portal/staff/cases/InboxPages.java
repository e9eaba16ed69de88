package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** The inbox of an organ (收件箱): what waits, the overdue first, each with its nearest end in front. */
@RequestScoped
@Path("/")
public class InboxPages {

    private final CaseService cases;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public InboxPages(CaseService cases, Visit visit, Pages pages) {
        this.cases = cases;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What waits.
     *
     * @param state the state that is asked for, or null for any
     */
    public record Inbox(@Nullable CaseState state, Page<CaseSummary> waiting) {

        /** The states in which a case waits for an organ, or for its applicant on the organ's behalf. */
        public List<CaseState> states() {
            return Arrays.stream(CaseState.values())
                    .filter(CaseState::isOpenAtOrgan)
                    .toList();
        }
    }

    /** The cases that wait. */
    @GET
    public Response show(
            @QueryParam("state") @Nullable CaseState state, @QueryParam("cursor") @Nullable String cursor) {
        Page<CaseSummary> waiting = cases.inbox(visit.signedIn(), new CaseFilter(state), PageRequest.of(null, cursor));
        return pages.show("staff/inbox", new Inbox(state, waiting));
    }
}
