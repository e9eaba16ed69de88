package org.zhengwu.server.portal.staff.cases;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Supervises the limits of open cases by organ and division (时限监督, 红黄牌). */
@RequestScoped
@Path("/limits")
public class LimitPages {

    /** How many of the cases that lapse next are shown. */
    private static final int NEXT = 10;

    private static final Comparator<LimitTally> WORST_FIRST = Comparator.comparing(LimitTally::red)
            .thenComparing(LimitTally::yellow)
            .reversed()
            .thenComparing(LimitTally::organName);

    private final CaseService cases;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public LimitPages(CaseService cases, Visit visit, Pages pages) {
        this.cases = cases;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The organs of a division.
     *
     * @param tallies what each has, the worst first
     */
    public record Area(DivisionId division, String name, List<LimitTally> tallies) {

        public Area {
            tallies = List.copyOf(tallies);
        }

        /** What all of them have. */
        public LightCounts counts() {
            return LightCounts.of(tallies);
        }
    }

    /**
     * What is supervised.
     *
     * @param areas the divisions, the worst first
     * @param next what lapses next in the own organs
     * @param own the organs whose lists the viewer reads
     */
    public record Supervised(LimitsQuery asked, List<Area> areas, List<CaseSummary> next, Set<OrganId> own) {

        public Supervised {
            areas = List.copyOf(areas);
            next = List.copyOf(next);
            own = Set.copyOf(own);
        }

        /** What all divisions have. */
        public LightCounts counts() {
            return LightCounts.of(
                    areas.stream().flatMap(each -> each.tallies().stream()).toList());
        }

        /** The address of the list of what a tally counts under a light, or null where the viewer reads no such list. */
        public @Nullable String list(LimitTally of, Light light) {
            return of.count(light) > 0 && own.contains(of.organ())
                    ? InboxPages.address(
                            CaseFilter.of(of.organ(), of.division()).withLight(light), null)
                    : null;
        }

        /** The address of one division alone. */
        public String only(Area area) {
            return UriBuilder.fromPath("")
                    .queryParam("division", area.division())
                    .build()
                    .toString();
        }
    }

    /** The counts, and what lapses next. */
    @GET
    public Response show(@QueryParam("division") @Nullable DivisionId division) {
        Caller caller = visit.signedIn();
        LimitsQuery asked = new LimitsQuery(null, division);
        List<Area> areas = areas(cases.limits(caller, asked));
        return pages.show("staff/limits", new Supervised(asked, areas, next(caller, division), own(caller)));
    }

    private static List<Area> areas(List<LimitTally> tallies) {
        Map<DivisionId, List<LimitTally>> byDivision = tallies.stream()
                .sorted(WORST_FIRST)
                .collect(Collectors.groupingBy(LimitTally::division, LinkedHashMap::new, Collectors.toList()));
        return byDivision.entrySet().stream()
                .map(each -> new Area(each.getKey(), each.getValue().get(0).divisionName(), each.getValue()))
                .sorted(Comparator.comparing(each -> each.counts().of(Light.RED), Comparator.reverseOrder()))
                .toList();
    }

    /** The cases of the own organs whose ends come next, those that have passed left out. */
    private List<CaseSummary> next(Caller caller, @Nullable DivisionId division) {
        return Stream.of(Light.YELLOW, Light.GREEN)
                .map(light -> new CaseFilter(null, light, null, division, false, null, null))
                .flatMap(filter -> cases.inbox(caller, filter, PageRequest.of(NEXT, null)).items().stream())
                .filter(each -> each.dueOn() != null)
                .sorted(Comparator.comparing(each -> requireNonNull(each.dueOn())))
                .limit(NEXT)
                .toList();
    }

    private static Set<OrganId> own(Caller caller) {
        return caller.grants().stream()
                .filter(grant -> grant.role() == Role.OFFICIAL)
                .map(Grant::organ)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
