package org.zhengwu.runtime.outbox;

import java.util.UUID;
import org.zhengwu.api.Event;
import org.zhengwu.api.EventId;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.EventSubscriber;

/** An event as it was recorded. */
record RecordedEvent(UUID id, String type, String payload) {

    <E extends Event> void handTo(EventSubscriber<E> subscriber) {
        subscriber.on(new EventId(id), decode(subscriber.type()));
    }

    private <E extends Event> E decode(Class<E> wanted) {
        if (wanted.getName().equals(type)) {
            return Json.lenient().read(payload, wanted);
        }
        try {
            Class<?> recorded = Class.forName(type, true, wanted.getClassLoader());
            return wanted.cast(Json.lenient().read(payload, recorded));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The event type " + type + " is not there any more", gone);
        }
    }
}
