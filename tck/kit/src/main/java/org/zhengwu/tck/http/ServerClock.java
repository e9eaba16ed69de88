package org.zhengwu.tck.http;

import java.time.Instant;
import org.zhengwu.api.http.conformance.ClockHttp;
import org.zhengwu.api.http.conformance.ClockReading;
import org.zhengwu.tck.TestClock;

/** The clock of law of a candidate that serves the binding {@link ClockHttp}, over HTTP or in the same JVM. */
public final class ServerClock implements TestClock {

    private final ClockHttp clock;

    /** The clock behind the binding. */
    public ServerClock(ClockHttp clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.read().check().orThrow();
    }

    @Override
    public void moveTo(Instant instant) {
        clock.move(new ClockReading(instant));
    }
}
