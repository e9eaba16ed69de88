package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the failures that nobody declared, for whoever watches the server's health. */
@ApplicationScoped
public class Alarms {

    private final AtomicLong raised = new AtomicLong();

    /** Counts one more. */
    public void raise() {
        raised.incrementAndGet();
    }

    /** How many requests failed unexpectedly since the start. */
    public long raised() {
        return raised.get();
    }
}
