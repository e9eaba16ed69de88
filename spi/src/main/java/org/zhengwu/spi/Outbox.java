package org.zhengwu.spi;

import org.zhengwu.api.Event;

/** Records events in the transaction of the change that they tell of; they leave after it commits. */
public interface Outbox {

    /** Records an event; throws {@link IllegalStateException} outside a transaction. */
    void add(Event event);
}
