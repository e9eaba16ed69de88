package org.zhengwu.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, by keyset: the thousandth costs what the first costs.
 *
 * @param items the items, in the order that the operation states
 * @param next the opaque cursor of the page after this one, or null at the end
 * @param count how many items all pages hold, up to a cap
 */
public record Page<T>(List<T> items, @Nullable String next, CappedCount count) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with other items in the same order. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next, count);
    }
}
