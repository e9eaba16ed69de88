package org.zhengwu.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Event;
import org.zhengwu.spi.EventSubscriber;

/** Knows the subscribers of all plugins by their names. */
@ApplicationScoped
class Subscribers {

    private final Instance<EventSubscriber<?>> found;
    private volatile @Nullable Map<String, EventSubscriber<?>> byName;

    @Inject
    Subscribers(@Any Instance<EventSubscriber<?>> found) {
        this.found = found;
    }

    /** The names of those that receive the event. */
    Collection<String> of(Event event) {
        Map<String, EventSubscriber<?>> receiving = new TreeMap<>(all());
        receiving.values().removeIf(subscriber -> !subscriber.type().isInstance(event));
        return receiving.keySet();
    }

    EventSubscriber<?> named(String name) {
        EventSubscriber<?> subscriber = all().get(name);
        if (subscriber == null) {
            throw new IllegalStateException("There is no subscriber " + name);
        }
        return subscriber;
    }

    /** All, by name; the first use looks for them, when every bean can be made. */
    Map<String, EventSubscriber<?>> all() {
        Map<String, EventSubscriber<?>> known = byName;
        if (known == null) {
            known = collect();
            byName = known;
        }
        return known;
    }

    private Map<String, EventSubscriber<?>> collect() {
        Map<String, EventSubscriber<?>> all = new TreeMap<>();
        for (EventSubscriber<?> subscriber : found) {
            if (all.put(subscriber.name(), subscriber) != null) {
                throw new IllegalStateException("Two subscribers are named " + subscriber.name());
            }
        }
        return all;
    }
}
