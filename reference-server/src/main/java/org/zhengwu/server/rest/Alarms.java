package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the failures that nobody declared, for whoever watches the server's health. */
@ApplicationScoped
public class Alarms {

    private static final System.Logger LOG = System.getLogger(Alarms.class.getName());

    private final AtomicLong raised = new AtomicLong();

    /** Counts a failure and logs it with the id of its request, which is all that the client is told. */
    public void raise(String request, Throwable unexpected) {
        raised.incrementAndGet();
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure in request " + request, unexpected);
    }

    /** How many requests failed unexpectedly since the start. */
    public long raised() {
        return raised.get();
    }
}
