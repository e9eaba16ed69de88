package org.zhengwu.tck.embedded;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengwu.api.Event;
import org.zhengwu.api.EventId;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.EventSubscriber;

/** Remembers every event; one that comes twice is one. */
@ApplicationScoped
class RecordedEvents implements EventSubscriber<Event> {

    private final Map<EventId, Event> events = new LinkedHashMap<>();

    @Override
    public String name() {
        return "tck.recorded-events";
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public void on(EventId id, Event event) {
        synchronized (events) {
            events.putIfAbsent(id, event);
        }
    }

    List<Event> about(Subject subject) {
        synchronized (events) {
            return events.values().stream()
                    .filter(event -> Objects.equals(event.subject(), subject))
                    .toList();
        }
    }
}
