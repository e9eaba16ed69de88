package org.zhengwu.selftest.broken;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records with one component of another value, so that a broken plugin is as short as its fault. */
public final class Altered {

    private Altered() {}

    /** The record with another value for one component. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String component, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean known = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean altered = components[i].getName().equals(component);
                known |= altered;
                values[i] = altered ? value : components[i].getAccessor().invoke(record);
            }
            if (!known) {
                throw new IllegalArgumentException("There is no " + component);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
