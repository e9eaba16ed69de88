package org.zhengwu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What the filter of a list keeps to, whatever it lists: two of its members narrow together. */
public final class Filters {

    private Filters() {}

    /**
     * Lists by each two filters of different members at once, and finds, in its order, what either finds alone.
     *
     * @param any the filter that narrows nothing
     * @param members for each member of the filter some that narrow by it alone
     * @param list everything that a filter finds
     */
    public static <F extends Record, T> void narrowTogether(F any, List<List<F>> members, Function<F, List<T>> list) {
        for (int i = 0; i < members.size(); i++) {
            for (List<F> other : members.subList(i + 1, members.size())) {
                for (F first : members.get(i)) {
                    other.forEach(second -> narrowByBoth(first, second, both(any, first, second), list));
                }
            }
        }
    }

    private static <F, T> void narrowByBoth(F first, F second, F both, Function<F, List<T>> list) {
        List<T> found = list.apply(second);

        assertThat(list.apply(both))
                .as(both.toString())
                .containsExactlyElementsOf(
                        list.apply(first).stream().filter(found::contains).toList());
    }

    /** The first filter with the member by which the second narrows. */
    private static <F extends Record> F both(F any, F first, F second) {
        @SuppressWarnings("unchecked")
        Class<F> type = (Class<F>) any.getClass();
        RecordComponent[] members = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[members.length];
            for (int i = 0; i < values.length; i++) {
                Object value = members[i].getAccessor().invoke(second);
                boolean narrows =
                        !Objects.equals(value, members[i].getAccessor().invoke(any));
                values[i] = narrows ? value : members[i].getAccessor().invoke(first);
            }
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type + " is no public record", impossible);
        }
    }
}
