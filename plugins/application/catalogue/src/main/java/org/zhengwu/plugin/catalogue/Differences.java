package org.zhengwu.plugin.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;

/** Compares what two versions state, component by component. */
final class Differences {

    /** The one list whose emptiness says something: an item without it says nothing of fees (LIC-015). */
    private static final String FEES = "fees";

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(ItemContent before, ItemContent after) {
        Differences differences = new Differences();
        differences.compare("", before, after);
        return differences.found;
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        Object either = before == null ? after : before;
        if (Objects.equals(before, after)) {
            return;
        }
        if (either instanceof Record some && !isScalar(some)) {
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
                compare(at, value(component, before), value(component, after));
            }
        } else if (either instanceof List<?> list && isOfRecords(list, after)) {
            compareKeyed(path, keyed(before), keyed(after));
        } else {
            found.add(new Difference(path, text(path, before), text(path, after)));
        }
    }

    private void compareKeyed(String path, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        all.keySet().forEach(key -> compare(path + "[" + key + "]", before.get(key), after.get(key)));
    }

    private static boolean isOfRecords(List<?> list, @Nullable Object other) {
        List<?> sample = list.isEmpty() && other instanceof List<?> filled ? filled : list;
        return !sample.isEmpty() && sample.get(0) instanceof Record;
    }

    private static Map<String, Object> keyed(@Nullable Object list) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        if (list instanceof List<?> elements) {
            for (Object element : elements) {
                keyed.put(key(element, keyed.size()), element);
            }
        }
        return keyed;
    }

    /** What names an element in its list, so that one put before it changes nothing; else its place. */
    private static String key(Object element, int place) {
        if (element instanceof Material material) {
            return material.code();
        }
        if (element instanceof FormField field) {
            return field.name();
        }
        return element instanceof FormOption option ? option.value() : String.valueOf(place);
    }

    private static @Nullable String text(String path, @Nullable Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return path.equals(FEES) ? Guides.FREE : null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        if (value instanceof Record scalar) {
            return String.valueOf(value(scalar.getClass().getRecordComponents()[0], scalar));
        }
        return value == null ? null : value.toString();
    }

    private static boolean isScalar(Record value) {
        return value.getClass().getRecordComponents().length == 1;
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object of) {
        if (of == null) {
            return null;
        }
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException("A record of the contract hides " + component.getName(), hidden);
        }
    }
}
