package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;

/**
 * The document that names the systems of departments and the items that are handed over to them. Its JSON Schema is
 * {@code docs/schemas/department-systems.schema.json}.
 */
record SystemsDraft(
        @Nullable List<SystemDraft> systems, @Nullable List<AssignmentDraft> assignments) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    /** What the document says, or everything that is wrong with it. */
    Checked<Said> check() {
        Violations violations = new Violations();
        List<SystemDraft.NamedSystem> named = violations.list("systems", systems, SystemDraft::check);
        List<Assignment> assigned = violations.list("assignments", assignments, AssignmentDraft::check);
        Set<String> names = new TreeSet<>();
        for (SystemDraft.NamedSystem each : named) {
            if (!names.add(each.name())) {
                violations.add("systems", "duplicate", "must not name " + each.name() + " twice");
            }
        }
        for (int at = 0; at < assigned.size(); at++) {
            Assignment each = assigned.get(at);
            if (!names.contains(each.system())) {
                violations.add("assignments", "unknown-system", "must not name " + each.system() + ", which is none");
            }
            if (assigned.subList(0, at).stream().anyMatch(each::collidesWith)) {
                violations.add("assignments", "overlap", "must not name " + each.item() + " twice for one day");
            }
        }
        return violations.check(() -> new Said(named, assigned));
    }

    static @Nullable String name(Violations violations, String field, @Nullable String raw) {
        return violations.parse(
                field,
                violations.required(field, raw),
                "name",
                "must have 1 to 50 lower-case letters, digits or hyphens",
                text -> {
                    if (!NAME.matcher(text).matches()) {
                        throw new IllegalArgumentException("not a name");
                    }
                    return text;
                });
    }

    /** The document, parsed. */
    record Said(List<SystemDraft.NamedSystem> systems, List<Assignment> assignments) {}

    record AssignmentDraft(
            @Nullable String item,
            @Nullable String division,
            @Nullable String system,
            @Nullable String from,
            @Nullable String until) {

        Checked<Assignment> check() {
            Violations violations = new Violations();
            String checkedItem = violations.text("item", item, 60);
            DivisionCode checkedDivision = violations.parse(
                    "division",
                    division,
                    "division-code",
                    "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                    DivisionCode::of);
            String checkedSystem = SystemsDraft.name(violations, "system", system);
            LocalDate first = violations.date("from", violations.required("from", from));
            LocalDate last = violations.date("until", until);
            if (first != null && last != null && last.isBefore(first)) {
                violations.add("until", "before-from", "must not be before from");
            }
            return violations.check(() -> new Assignment(
                    requireNonNull(checkedItem),
                    DivisionCode.NATION.equals(checkedDivision) ? null : checkedDivision,
                    requireNonNull(checkedSystem),
                    requireNonNull(first),
                    last));
        }
    }
}
