package org.zhengwu.server.rest.conformance;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;
import org.zhengwu.api.http.conformance.DeliveredEvent;
import org.zhengwu.api.http.conformance.EventsHttp;

/** Serves the delivered events: translates, decides nothing. */
@RequestScoped
public class EventsResource implements EventsHttp {

    private final DeliveredEvents events;

    @Inject
    public EventsResource(DeliveredEvents events) {
        this.events = events;
    }

    @Override
    public List<DeliveredEvent> about(String subject) {
        return events.about(parsed(subject)).stream().map(DeliveredEvent::of).toList();
    }

    private static Subject parsed(@Nullable String text) {
        Violations violations = new Violations();
        Subject subject = violations.required(
                "subject", violations.parse("subject", text, "subject", "must be such as case:0190…", Subject::of));
        return violations.check(() -> requireNonNull(subject)).orThrow();
    }
}
