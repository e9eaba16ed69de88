package org.zhengwu.server.portal.staff.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.json.Json;

/** An item in its JSON form, in which the values of a form are put by their JSON names; the rest stays as it was. */
final class WrittenItem {

    private static final Pattern ROW = Pattern.compile("(.+)\\[([0-9]{1,3})]\\.(.+)");

    private final Map<String, Object> members;

    private WrittenItem(Map<String, Object> members) {
        this.members = members;
    }

    /** The item as it was read; the first day of a version that was published is not that of the next one. */
    static WrittenItem of(ServiceItem item) {
        Map<String, Object> members =
                new LinkedHashMap<>(Json.lenient().readMap(Json.strict().write(item), Object.class));
        if (item.state() != ItemState.DRAFT) {
            members.remove("effectiveFrom");
        }
        return new WrittenItem(members);
    }

    /** What the path leads to as a form shows it; empty where there is nothing. */
    String value(String path) {
        @Nullable Object at = members;
        Matcher row = ROW.matcher(path);
        String rest = path;
        if (row.matches()) {
            List<Map<String, Object>> rows = rows(row.group(1));
            int number = Integer.parseInt(row.group(2));
            at = number < rows.size() ? rows.get(number) : null;
            rest = row.group(3);
        }
        for (String name : rest.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at == null ? "" : String.valueOf(at);
    }

    /** How many rows the list has. */
    int size(String list) {
        return rows(list).size();
    }

    /** Puts a value, or takes it away where it is null. */
    void put(String path, @Nullable Object value) {
        put(members, path, value);
    }

    private static void put(Map<String, Object> into, String path, @Nullable Object value) {
        String[] names = path.split("\\.");
        Map<String, Object> at = into;
        for (int i = 0; i < names.length - 1; i++) {
            at = child(at, names[i], value != null);
            if (at == null) {
                return;
            }
        }
        if (value == null) {
            at.remove(names[names.length - 1]);
        } else {
            at.put(names[names.length - 1], value);
        }
    }

    /** Puts the rows that the form has, each over the one that stood at its place. */
    void putRows(String list, List<@Nullable Map<String, @Nullable Object>> given) {
        List<Map<String, Object>> before = rows(list);
        List<Map<String, Object>> after = new ArrayList<>();
        for (int number = 0; number < given.size(); number++) {
            Map<String, @Nullable Object> row = given.get(number);
            if (row != null) {
                Map<String, Object> merged =
                        new LinkedHashMap<>(number < before.size() ? before.get(number) : Map.of());
                row.forEach((name, value) -> put(merged, name, value));
                after.add(merged);
            }
        }
        put(list, after);
    }

    /** The draft that says all this. */
    ItemDraft draft() {
        return Json.lenient().read(Json.strict().write(members), ItemDraft.class);
    }

    private List<Map<String, Object>> rows(String list) {
        @Nullable Object at = members;
        for (String name : list.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        if (at instanceof List<?> elements) {
            elements.forEach(each -> rows.add(object(each)));
        }
        return rows;
    }

    private static @Nullable Map<String, Object> child(Map<String, Object> of, String name, boolean made) {
        Object there = of.get(name);
        if (there == null && !made) {
            return null;
        }
        Map<String, Object> copy = object(there);
        of.put(name, copy);
        return copy;
    }

    private static Map<String, Object> object(@Nullable Object given) {
        Map<String, Object> copy = new HashMap<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }
}
