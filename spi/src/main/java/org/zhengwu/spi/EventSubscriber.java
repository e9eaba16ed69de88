package org.zhengwu.spi;

import org.zhengwu.api.Event;
import org.zhengwu.api.EventId;

/**
 * Receives events of one type after they are committed: at least once, in order per subject, each in a
 * transaction of its own. An event may come twice, so the work is safe to repeat. A failure is retried,
 * then parked and shown in health, without blocking other subscribers.
 */
public interface EventSubscriber<E extends Event> {

    /** The stable name under which the delivery state is kept, such as {@code cases.deadline-lapsed}. */
    String name();

    Class<E> type();

    void on(EventId id, E event);
}
