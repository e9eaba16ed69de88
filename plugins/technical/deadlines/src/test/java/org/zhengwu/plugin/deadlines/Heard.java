package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.Event;
import org.zhengwu.api.EventId;
import org.zhengwu.spi.EventSubscriber;

/** Keeps every event that is delivered. */
@ApplicationScoped
class Heard implements EventSubscriber<Event> {

    private final List<Event> events = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "test.heard";
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public void on(EventId id, Event event) {
        events.add(event);
    }

    List<Event> events() {
        return List.copyOf(events);
    }
}
