package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.LimitsQuery;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Counts the open cases in reach by organ, division and light, where they lie. */
@ApplicationScoped
class LimitTallies {

    private final Statements statements;
    private final Directory directory;
    private final Lights lights;

    @Inject
    LimitTallies(Statements statements, Directory directory, Lights lights) {
        this.statements = statements;
        this.directory = directory;
        this.lights = lights;
    }

    private record Place(OrganId organ, DivisionId division) {}

    private record Counted(long cases, LocalDate earliestEnd) {

        Counted and(Counted more) {
            return new Counted(
                    cases + more.cases, earliestEnd.isBefore(more.earliestEnd) ? earliestEnd : more.earliestEnd);
        }
    }

    List<LimitTally> count(Scope scope, LimitsQuery asked) {
        List<Object> values = new ArrayList<>();
        String where = where(scope, asked, values);
        List<Object[]> rows = statements.rows(
                "select organ, division, cast(due_on as varchar), cast(warn_on as varchar), count(*) from cs_case where "
                        + where + " group by organ, division, due_on, warn_on order by organ, division",
                values.toArray());
        Map<Place, Map<Light, Counted>> tallies = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Place place = new Place(new OrganId((UUID) row[0]), new DivisionId((UUID) row[1]));
            DuePart due = new DuePart(LocalDate.parse((String) row[2]), LocalDate.parse((String) row[3]));
            tallies.computeIfAbsent(place, first -> new EnumMap<>(Light.class))
                    .merge(lights.of(due), new Counted(((Number) row[4]).longValue(), due.on()), Counted::and);
        }
        return tallies.entrySet().stream()
                .map(each -> view(each.getKey(), each.getValue()))
                .toList();
    }

    /** The conditions, whose values join those before them. */
    private static String where(Scope scope, LimitsQuery asked, List<Object> values) {
        List<String> conditions = new ArrayList<>(List.of("at_organ = true"));
        if (!scope.everything()) {
            List<UUID> organs = scope.organs().stream().map(OrganId::value).toList();
            conditions.add(
                    organs.isEmpty()
                            ? "1 = 0"
                            : "organ in (" + String.join(", ", Collections.nCopies(organs.size(), "?")) + ")");
            values.addAll(organs);
        }
        OrganId organ = asked.organ();
        if (organ != null) {
            conditions.add("organ = ?");
            values.add(organ.value());
        }
        DivisionId division = asked.division();
        if (division != null) {
            conditions.add("division = ?");
            values.add(division.value());
        }
        return String.join(" and ", conditions);
    }

    private LimitTally view(Place place, Map<Light, Counted> by) {
        return new LimitTally(
                place.organ(),
                directory.organ(place.organ()).map(OrganEntry::name).orElse(""),
                place.division(),
                directory.division(place.division()).map(DivisionEntry::name).orElse(""),
                cases(by, Light.RED),
                cases(by, Light.YELLOW),
                cases(by, Light.GREEN),
                cases(by, Light.OFF),
                by.entrySet().stream()
                        .filter(each -> each.getKey() != Light.OFF)
                        .map(each -> each.getValue().earliestEnd())
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static long cases(Map<Light, Counted> by, Light light) {
        Counted counted = by.get(light);
        return counted == null ? 0 : counted.cases();
    }
}
