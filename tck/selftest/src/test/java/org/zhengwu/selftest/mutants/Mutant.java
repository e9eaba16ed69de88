package org.zhengwu.selftest.mutants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One change of one value that an operation takes or gives.
 *
 * @param operation the interface and its method, such as {@code application.cases.CaseService.submit}
 * @param argument the position of the argument, or {@link #ANSWER}
 * @param path the way to the value: names of components, and {@code *} for each of several
 */
public record Mutant(String operation, int argument, List<String> path, Change change) {

    public static final int ANSWER = -1;

    private static final String EACH = "*";

    /** The whole with the value at the path changed wherever it is there. */
    @Nullable
    Object in(@Nullable Object whole) {
        return changed(whole, path);
    }

    private @Nullable Object changed(@Nullable Object value, List<String> rest) {
        if (value == null) {
            return null;
        }
        if (rest.isEmpty()) {
            return change.of(value);
        }
        List<String> then = rest.subList(1, rest.size());
        if (!rest.get(0).equals(EACH)) {
            return value instanceof Record part && has(part, rest.get(0)) ? with(part, rest.get(0), then) : value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> made = new ArrayList<>();
            list.forEach(each -> made.add(changed(each, then)));
            return made;
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> made = new LinkedHashSet<>();
            set.forEach(each -> made.add(changed(each, then)));
            return made;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> made = new LinkedHashMap<>();
            map.forEach((key, each) -> made.put(key, changed(each, then)));
            return made;
        }
        return value;
    }

    private static boolean has(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(each -> each.getName().equals(name));
    }

    private Record with(Record record, String name, List<String> then) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = read(record, components[i]);
            values[i] = components[i].getName().equals(name) ? changed(value, then) : value;
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new NoSuchValue(refused.getTargetException());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every value in the whole, with the way to it. */
    static void walk(@Nullable Object value, List<String> path, BiConsumer<List<String>, Object> visit) {
        if (value == null) {
            return;
        }
        visit.accept(path, value);
        if (value instanceof Record part && value.getClass().getName().startsWith("org.zhengwu.api.")) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(read(part, component), then(path, component.getName()), visit);
            }
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> walk(each, then(path, EACH), visit));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> walk(each, then(path, EACH), visit));
        }
    }

    private static List<String> then(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        String where = argument == ANSWER ? "answer" : "argument " + argument;
        return operation + "\t" + where + "\t" + String.join(".", path) + "\t" + change;
    }

    /** A record refuses the changed value, so that no plugin can give it. */
    static final class NoSuchValue extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoSuchValue(Throwable refusal) {
            super(refusal);
        }
    }
}
