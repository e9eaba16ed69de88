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
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** The inbox of an organ (收件箱): what waits, the overdue first, each with its last days in front. */
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
    public record Inbox(@Nullable CaseState state, Page<Waiting> waiting) {

        /** The states in which a case waits for an organ, or for its applicant on the organ's behalf. */
        public List<CaseState> states() {
            return Arrays.stream(CaseState.values())
                    .filter(CaseState::isOpenAtOrgan)
                    .toList();
        }
    }

    /**
     * A case that waits.
     *
     * @param clocks its open clocks: of the law and of the promise
     */
    public record Waiting(CaseSummary summary, List<CaseClock> clocks) {}

    /** The cases that wait. */
    @GET
    public Response show(
            @QueryParam("state") @Nullable CaseState state, @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = visit.signedIn();
        Page<Waiting> waiting = cases.inbox(caller, new CaseFilter(state), PageRequest.of(null, cursor))
                .map(summary -> new Waiting(summary, clocks(caller, summary)));
        return pages.show("staff/inbox", new Inbox(state, waiting));
    }

    /** A summary names the nearest end only. */
    private List<CaseClock> clocks(Caller caller, CaseSummary summary) {
        return cases.find(caller, summary.id()).map(Case::clocks).orElse(List.of()).stream()
                .filter(clock -> clock.state() == DeadlineState.RUNNING || clock.state() == DeadlineState.STOPPED)
                .toList();
    }
}
