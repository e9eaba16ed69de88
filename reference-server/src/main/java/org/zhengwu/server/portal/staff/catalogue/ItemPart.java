package org.zhengwu.server.portal.staff.catalogue;

import static org.zhengwu.server.portal.staff.catalogue.ItemEntry.choice;
import static org.zhengwu.server.portal.staff.catalogue.ItemEntry.flag;
import static org.zhengwu.server.portal.staff.catalogue.ItemEntry.line;
import static org.zhengwu.server.portal.staff.catalogue.ItemEntry.number;
import static org.zhengwu.server.portal.staff.catalogue.ItemEntry.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/** The parts in which an item is written, each with a form of its own. */
// The lists are copies that nobody can change; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum ItemPart {
    BASICS("basics", null, List.of(), line("name"), line("shortName"), choice("caseType", CaseType.values())),
    LIMITS(
            "limits",
            null,
            List.of(),
            number("promisedLimit.value"),
            choice("promisedLimit.unit", LimitUnit.values()),
            number("statutoryLimit.value"),
            choice("statutoryLimit.unit", LimitUnit.values()),
            choice("statutoryLimit.basis.level", BasisLevel.values()),
            line("statutoryLimit.basis.title"),
            line("statutoryLimit.basis.article")),
    HANDLING(
            "handling",
            "handling.steps",
            List.of(line("name"), text("description")),
            text("handling.conditions"),
            text("handling.flow"),
            number("handling.visits"),
            flag("handling.commitment"),
            text("handling.commitmentNotice")),
    MATERIALS(
            "materials",
            "materials",
            List.of(
                    line("code"),
                    line("name"),
                    number("originals"),
                    number("copies"),
                    flag("required"),
                    flag("obtainedBySharing"),
                    flag("committable"),
                    choice("basis.level", BasisLevel.values()),
                    line("basis.title"),
                    line("basis.article"))),
    ACCESS(
            "access",
            "access.windows",
            List.of(line("name"), line("place"), line("hours"), line("phone")),
            line("access.place"),
            line("access.hours"),
            line("access.consultationPhone"),
            line("access.supervisionPhone")),
    BASES(
            "bases",
            "legalBases",
            List.of(choice("level", BasisLevel.values()), line("title"), line("article"), text("text")));

    private final String path;
    private final @Nullable String list;
    private final List<ItemEntry> columns;
    private final List<ItemEntry> entries;

    ItemPart(String path, @Nullable String list, List<ItemEntry> columns, ItemEntry... entries) {
        this.path = path;
        this.list = list;
        this.columns = columns;
        this.entries = List.of(entries);
    }

    /** The last part of the address of its page. */
    public String path() {
        return path;
    }

    /** The JSON name of its list, or null where it has none. */
    public @Nullable String list() {
        return list;
    }

    /** What is asked of each row of its list. */
    public List<ItemEntry> columns() {
        return columns;
    }

    /** What is asked once. */
    public List<ItemEntry> entries() {
        return entries;
    }

    static Optional<ItemPart> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    /** The part whose form asks the field. */
    static Optional<ItemPart> asking(String field) {
        return Arrays.stream(values()).filter(each -> each.asks(field)).findFirst();
    }

    /** The field of its form that shows what is wrong at the place; empty where the form as a whole does. */
    String fieldAt(String place) {
        if (list != null && place.startsWith(list + "[")) {
            return place;
        }
        return entries.stream()
                .map(ItemEntry::path)
                .filter(each -> each.equals(place) || each.startsWith(place + "."))
                .findFirst()
                .orElse("");
    }

    private boolean asks(String field) {
        return (list != null && field.startsWith(list))
                || entries.stream()
                        .anyMatch(
                                each -> each.path().equals(field) || each.path().startsWith(field + "."));
    }
}
