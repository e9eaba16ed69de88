package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.staff.catalogue.ItemEntry.Kind;

/** Reads the form of a part of an item, whose fields bear the JSON names of the contract. */
@RequestScoped
public class PartForm {

    /** How many empty rows stand below those that are there. */
    static final int SPARE = 2;

    private static final int MOST_ROWS = 200;

    private static final Pattern ROW = Pattern.compile("\\[([0-9]+)]");

    private static final String BASIS_TITLE = "basis.title";

    private final PostedForm form;
    private final List<Integer> kept = new ArrayList<>();

    @Inject
    public PartForm(PostedForm form) {
        this.form = form;
    }

    /** The fields of the part with the values of the item. */
    static Map<String, String> values(ServiceItem item, ItemPart part) {
        WrittenItem written = WrittenItem.of(item);
        Map<String, String> values = new LinkedHashMap<>();
        int rows = part.list() == null ? 0 : written.size(part.list()) + SPARE;
        all(part, rows).forEach(each -> values.put(each.path(), written.value(each.path())));
        return values;
    }

    /** The fields of the part as they were typed. */
    Map<String, String> typed(ItemPart part) {
        Map<String, String> values = new LinkedHashMap<>();
        all(part, rowsSent(part)).forEach(each -> values.put(each.path(), form.text(each.path())));
        return values;
    }

    /**
     * The draft of the item with what was typed; where neither a row nor a limit nor a basis has anything typed, there
     * is none.
     *
     * @throws InvalidInputException if what must be a number is none
     */
    ItemDraft draft(ServiceItem item, ItemPart part) {
        Violations violations = new Violations();
        WrittenItem written = WrittenItem.of(item);
        part.entries().forEach(each -> written.put(each.path(), value(each, violations)));
        if (part == ItemPart.LIMITS) {
            dropUntyped(written);
        }
        if (part.list() != null) {
            written.putRows(part.list(), rows(part, part.list(), violations));
        }
        Checked<ItemDraft> checked = violations.check(written::draft);
        if (!checked.violations().isEmpty()) {
            // These name the rows as they were typed.
            kept.clear();
        }
        return checked.orThrow();
    }

    /** The place in the form of a place in the draft, which lacks the rows that were left empty. */
    String typedAt(String place) {
        return ROW.matcher(place).replaceFirst(found -> {
            int row = Integer.parseInt(found.group(1));
            return "[" + (row < kept.size() ? kept.get(row) : row) + "]";
        });
    }

    /** A unit alone is no limit, and a level alone no basis. */
    private void dropUntyped(WrittenItem written) {
        for (String limit : List.of("statutoryLimit", "promisedLimit")) {
            if (form.text(limit + ".value").isEmpty()) {
                written.put(limit, null);
            }
        }
        if (form.text("statutoryLimit.basis.title").isEmpty()) {
            written.put("statutoryLimit.basis", null);
        }
    }

    private List<@Nullable Map<String, @Nullable Object>> rows(ItemPart part, String list, Violations violations) {
        List<@Nullable Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int number = 0; number < rowsSent(part); number++) {
            String row = row(list, number);
            boolean typed = part.columns().stream()
                    .filter(each -> each.kind() != Kind.FLAG && each.kind() != Kind.CHOICE)
                    .anyMatch(each -> !form.text(each.in(row).path()).isEmpty());
            rows.add(typed ? values(part.columns(), row, violations) : null);
            if (typed) {
                kept.add(number);
            }
        }
        return rows;
    }

    private Map<String, @Nullable Object> values(List<ItemEntry> columns, String row, Violations violations) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach(each -> values.put(each.path(), value(each.in(row), violations)));
        // A level alone is no basis here either.
        if (values.containsKey(BASIS_TITLE) && values.get(BASIS_TITLE) == null) {
            values.keySet().removeIf(name -> name.startsWith("basis."));
            values.put("basis", null);
        }
        return values;
    }

    private @Nullable Object value(ItemEntry entry, Violations violations) {
        String typed = form.text(entry.path());
        return switch (entry.kind()) {
            case FLAG -> typed.equals("true");
            case NUMBER ->
                violations.parse(
                        entry.path(),
                        typed.isEmpty() ? null : typed,
                        "number",
                        "must be a whole number",
                        Integer::valueOf);
            default -> typed.isEmpty() ? null : typed;
        };
    }

    /** The entries once, and those of each row. */
    private static List<ItemEntry> all(ItemPart part, int rows) {
        List<ItemEntry> all = new ArrayList<>(part.entries());
        String list = part.list();
        for (int number = 0; list != null && number < rows; number++) {
            String row = row(list, number);
            part.columns().forEach(each -> all.add(each.in(row)));
        }
        return all;
    }

    private int rowsSent(ItemPart part) {
        String list = part.list();
        int rows = 0;
        while (list != null && rows < MOST_ROWS && isSent(part, row(list, rows))) {
            rows++;
        }
        return rows;
    }

    private boolean isSent(ItemPart part, String row) {
        return part.columns().stream().anyMatch(each -> form.value(each.in(row).path()) != null);
    }

    static String row(String list, int number) {
        return list + "[" + number + "]";
    }
}
