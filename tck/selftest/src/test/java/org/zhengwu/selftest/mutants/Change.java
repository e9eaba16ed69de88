package org.zhengwu.selftest.mutants;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a mutant makes of a value. */
public enum Change {

    /** The value is left out. */
    ABSENT {
        @Override
        @Nullable
        Object of(Object value) {
            return value instanceof Boolean || value instanceof Number ? value : null;
        }
    },

    /** The next value of its type. */
    ANOTHER {
        @Override
        Object of(Object value) {
            if (value instanceof String text) {
                return text + "x";
            }
            if (value instanceof Boolean yes) {
                return !yes;
            }
            if (value instanceof Integer number) {
                return number + 1;
            }
            if (value instanceof Long number) {
                return number + 1;
            }
            if (value instanceof Instant time) {
                return time.plusSeconds(1);
            }
            if (value instanceof LocalDate day) {
                return day.plusDays(1);
            }
            if (value instanceof Duration time) {
                return time.plusSeconds(1);
            }
            if (value instanceof Enum<?> constant) {
                List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
                return all.get((all.indexOf(constant) + 1) % all.size());
            }
            return value;
        }
    },

    /** Several in the opposite order. */
    REVERSED {
        @Override
        Object of(Object value) {
            if (value instanceof List<?> list && list.size() > 1) {
                List<Object> reversed = new ArrayList<>(list);
                Collections.reverse(reversed);
                return reversed;
            }
            return value;
        }
    },

    /** All but the last. */
    ONE_LESS {
        @Override
        Object of(Object value) {
            if (value instanceof List<?> list && !list.isEmpty()) {
                return new ArrayList<>(list.subList(0, list.size() - 1));
            }
            if (value instanceof Set<?> set && !set.isEmpty()) {
                Set<Object> fewer = new LinkedHashSet<>(set);
                fewer.remove(set.iterator().next());
                return fewer;
            }
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                Map<Object, Object> fewer = new TreeMap<>(map);
                fewer.remove(map.keySet().iterator().next());
                return fewer;
            }
            return value;
        }
    },

    /** All and the first once more. */
    ONE_TWICE {
        @Override
        Object of(Object value) {
            if (value instanceof List<?> list && !list.isEmpty()) {
                List<Object> more = new ArrayList<>(list);
                more.add(list.get(0));
                return more;
            }
            return value;
        }
    };

    /** The changed value; the same where this is no change of such a value. */
    abstract @Nullable Object of(Object value);
}
