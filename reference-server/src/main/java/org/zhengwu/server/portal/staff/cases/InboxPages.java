package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
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
     * @param filter what is asked for
     */
    public record Inbox(CaseFilter filter, Page<CaseSummary> waiting) {

        /** The states in which a case waits for an organ, or for its applicant on the organ's behalf. */
        public List<CaseState> states() {
            return Arrays.stream(CaseState.values())
                    .filter(CaseState::isOpenAtOrgan)
                    .toList();
        }

        /** The lights that a case can show, the most urgent first. */
        public List<Light> lights() {
            return List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.OFF);
        }

        /** The address of what waits in a state, or in any, as close to its end as is asked for here. */
        public String in(@Nullable CaseState state) {
            return address(new CaseFilter(state, filter.light()), null);
        }

        /** The address of what waits in the state asked for here, so close to its end. */
        public String showing(@Nullable Light light) {
            return address(new CaseFilter(filter.state(), light), null);
        }

        /** The address of the next page. */
        public String more() {
            return address(filter, waiting.next());
        }

        private static String address(CaseFilter filter, @Nullable String cursor) {
            UriBuilder address = UriBuilder.fromPath("");
            if (filter.state() != null) {
                address.queryParam("state", filter.state());
            }
            if (filter.light() != null) {
                address.queryParam("light", filter.light());
            }
            if (cursor != null) {
                address.queryParam("cursor", "{cursor}");
            }
            return address.build(cursor == null ? "" : cursor).toString();
        }
    }

    /** The cases that wait. */
    @GET
    public Response show(
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("light") @Nullable Light light,
            @QueryParam("cursor") @Nullable String cursor) {
        CaseFilter filter = new CaseFilter(state, light);
        Page<CaseSummary> waiting = cases.inbox(visit.signedIn(), filter, PageRequest.of(null, cursor));
        return pages.show("staff/inbox", new Inbox(filter, waiting));
    }
}
