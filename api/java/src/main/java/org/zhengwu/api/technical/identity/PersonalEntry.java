package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that a function keeps about a party.
 *
 * @param function the function that keeps it, such as {@code cases}
 * @param kind what it is, such as {@code case} or {@code notice}
 * @param id the id of the record
 * @param values what is kept, by name and in clear; days and times in ISO 8601
 * @since 0.1
 */
public record PersonalEntry(String function, String kind, UUID id, Map<String, String> values) {

    public PersonalEntry {
        requireNonNull(function, "function");
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "PersonalEntry[" + function + "/" + kind + "/" + id + "]";
    }

    /** An entry to fill. */
    public static Builder builder(String function, String kind, UUID id) {
        return new Builder(function, kind, id);
    }

    /** Fills a {@link PersonalEntry} value by value. */
    public static final class Builder {

        private final String function;
        private final String kind;
        private final UUID id;
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder(String function, String kind, UUID id) {
            this.function = function;
            this.kind = kind;
            this.id = id;
        }

        /** Notes a value; one that is absent is left out. */
        public Builder value(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value.toString());
            }
            return this;
        }

        public PersonalEntry build() {
            return new PersonalEntry(function, kind, id, values);
        }
    }
}
