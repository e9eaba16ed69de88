package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.Event;
import org.zhengwu.api.json.Json;

/**
 * An event as it was delivered.
 *
 * @param type the name of the event's record in the API, such as {@code
 *     org.zhengwu.api.application.cases.CaseSubmitted}
 * @param content the event as the contract's codec writes it
 * @since 0.1
 */
public record DeliveredEvent(String type, String content) {

    private static final String API = "org.zhengwu.api.";

    public DeliveredEvent {
        requireNonNull(type, "type");
        requireNonNull(content, "content");
    }

    /** The form of an event of the API. */
    public static DeliveredEvent of(Event event) {
        return new DeliveredEvent(event.getClass().getName(), Json.strict().write(event));
    }

    /**
     * The event.
     *
     * @throws IllegalStateException if the API has no event of the type
     */
    public Event event() {
        try {
            if (type.startsWith(API)) {
                Class<?> known = Class.forName(type, false, Event.class.getClassLoader());
                return Json.lenient().read(content, known.asSubclass(Event.class));
            }
        } catch (ClassNotFoundException | ClassCastException none) {
            throw new IllegalStateException("The API has no event " + type, none);
        }
        throw new IllegalStateException("The API has no event " + type);
    }
}
