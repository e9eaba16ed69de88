package org.zhengwu.selftest.broken;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Records with one component of another value and files with other lines, so that a broken plugin is as short as its fault. */
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

    /** A file with other lines; bytes that are not touched stay as they are. */
    public static InputStream lines(InputStream file, UnaryOperator<List<String>> change) {
        try {
            List<String> lines =
                    new String(file.readAllBytes(), ISO_8859_1).lines().toList();
            return new ByteArrayInputStream((String.join("\n", change.apply(lines)) + "\n").getBytes(ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
