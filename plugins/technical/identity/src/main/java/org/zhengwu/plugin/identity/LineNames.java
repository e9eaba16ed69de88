package org.zhengwu.plugin.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;

/** What the lines of one part of an import name by code instead of id; each that is on file is looked up once. */
final class LineNames {

    private final Divisions divisions;
    private final LocalDate today;
    private final Map<DivisionCode, DivisionId> seats = new HashMap<>();

    LineNames(Divisions divisions, LocalDate today) {
        this.divisions = divisions;
        this.today = today;
    }

    /** The id of the division of today with the code, or null and a violation; null alone for an absent code. */
    @Nullable
    String division(@Nullable String code, Violations violations) {
        DivisionCode parsed = violations.parse("division", code, "division-code", DivisionLine.FORM, DivisionCode::of);
        if (parsed == null) {
            return null;
        }
        DivisionId seat = seats.computeIfAbsent(parsed, this::find);
        if (seat == null) {
            violations.add("division", "unknown", "must be a division of today");
            return null;
        }
        return seat.toString();
    }

    private @Nullable DivisionId find(DivisionCode code) {
        return divisions
                .find(code, today)
                .filter(division -> !division.isMerged())
                .map(found -> found.division().id())
                .orElse(null);
    }

    /** What was wrong with the names of a line, and what the draft made of it breaks in other fields. */
    static List<Violation> together(Violations names, List<Violation> draft) {
        List<Violation> named = names.check(() -> "").violations();
        Set<String> told = named.stream().map(Violation::field).collect(Collectors.toSet());
        return Stream.concat(named.stream(), draft.stream().filter(each -> !told.contains(each.field())))
                .toList();
    }
}
