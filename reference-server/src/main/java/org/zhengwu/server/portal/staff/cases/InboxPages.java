package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.Numbers;
import org.zhengwu.server.portal.staff.cases.Assignees.Counted;

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
     * @param number the number that was asked for and not found, empty where none was given, or null
     */
    public record Inbox(
            CaseFilter filter,
            Page<CaseSummary> waiting,
            Assignees assignees,
            @Nullable String number) {

        /** The states in which a case waits for an organ, or for its applicant on the organ's behalf. */
        public List<CaseState> states() {
            return Arrays.stream(CaseState.values())
                    .filter(CaseState::isOpenAtOrgan)
                    .toList();
        }

        /** The lights that a case can show, the most urgent first. */
        public List<Light> lights() {
            return LightCounts.ORDER;
        }

        /** The address of what waits in a state, or in any, as close to its end as is asked for here. */
        public String in(@Nullable CaseState state) {
            return address(filter.withState(state), null);
        }

        /** The address of what waits in the state asked for here, so close to its end. */
        public String showing(@Nullable Light light) {
            return address(filter.withLight(light), null);
        }

        /** The address of the same that the viewer handled, or of what others handled, too (我经办的). */
        public String handled(boolean only) {
            return address(filter.withHandled(only), null);
        }

        /** The address of the same that are assigned so, or to anybody. */
        public String assigned(@Nullable Assigned to) {
            return address(filter.withAssigned(to), null);
        }

        /** The address of this list. */
        public String here() {
            return address(filter, null);
        }

        /** Whether only an organ or a division is asked for. */
        public boolean isNarrowed() {
            return filter.organ() != null || filter.division() != null;
        }

        /** The address of the same in every organ and division of the own. */
        public String everywhere() {
            CaseFilter everywhere = new CaseFilter(
                    filter.state(), filter.light(), null, null, filter.handled(), filter.assigned(), null);
            return address(everywhere, null);
        }

        /** The address of the next page. */
        public String more() {
            return address(filter, waiting.next());
        }
    }

    /** The address of what is asked for, from the cursor on where there is one. */
    static String address(CaseFilter filter, @Nullable String cursor) {
        UriBuilder address = UriBuilder.fromPath("");
        ask(address, "state", filter.state());
        ask(address, "light", filter.light());
        ask(address, "organ", filter.organ());
        ask(address, "division", filter.division());
        ask(address, "handled", filter.handled() ? true : null);
        ask(address, "assigned", filter.assigned());
        ask(address, "cursor", cursor);
        return address.build().toString();
    }

    private static void ask(UriBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** The cases that wait. */
    @GET
    public Response show(
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("light") @Nullable Light light,
            @QueryParam("organ") @Nullable OrganId organ,
            @QueryParam("division") @Nullable DivisionId division,
            @QueryParam("handled") @Nullable Boolean handled,
            @QueryParam("assigned") @Nullable Assigned assigned,
            @QueryParam("cursor") @Nullable String cursor) {
        CaseFilter filter = new CaseFilter(state, light, organ, division, Boolean.TRUE.equals(handled), assigned, null);
        return pages.show("staff/inbox", inbox(filter, cursor, null));
    }

    /** Leads to the case of the number on a receipt, also to one that has ended and waits in no list any more. */
    @GET
    @Path("progress")
    public Response find(@QueryParam("number") @Nullable String number) {
        String asked = Numbers.typed(number);
        Response.Status unfound = asked.isEmpty() ? Response.Status.BAD_REQUEST : Response.Status.NOT_FOUND;
        return Numbers.read(asked)
                .flatMap(each -> cases.findByNumber(visit.signedIn(), each))
                .map(found -> pages.goWithin("/cases/" + found.id()))
                .orElseGet(
                        () -> pages.show(unfound.getStatusCode(), "staff/inbox", inbox(CaseFilter.any(), null, asked)));
    }

    private Inbox inbox(CaseFilter filter, @Nullable String cursor, @Nullable String number) {
        Page<CaseSummary> waiting = cases.inbox(visit.signedIn(), filter, PageRequest.of(null, cursor));
        return new Inbox(filter, waiting, assignees(waiting, Counted.of(visit)), number);
    }

    /** Those of the organ whose case is listed first; other organs' cases are given away on their own pages. */
    private Assignees assignees(Page<CaseSummary> waiting, Counted counted) {
        Caller viewer = visit.signedIn();
        return waiting.items().isEmpty() || !Assignees.isInCharge(viewer)
                ? Assignees.unnamed(viewer, counted)
                : Assignees.of(cases, viewer, waiting.items().get(0).id(), counted);
    }
}
