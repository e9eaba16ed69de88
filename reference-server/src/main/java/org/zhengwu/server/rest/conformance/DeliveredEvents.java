package org.zhengwu.server.rest.conformance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Event;
import org.zhengwu.api.EventId;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.EventSubscriber;

/** Remembers every event since the start; one that comes twice is one. */
@ApplicationScoped
public class DeliveredEvents implements EventSubscriber<Event> {

    private final Map<Subject, Map<EventId, Event>> events = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "server.conformance";
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public void on(EventId id, Event event) {
        Map<EventId, Event> about = events.computeIfAbsent(event.subject(), unknown -> new LinkedHashMap<>());
        synchronized (about) {
            about.putIfAbsent(id, event);
        }
    }

    List<Event> about(Subject subject) {
        Map<EventId, Event> about = events.getOrDefault(subject, Map.of());
        synchronized (about) {
            return List.copyOf(about.values());
        }
    }
}
