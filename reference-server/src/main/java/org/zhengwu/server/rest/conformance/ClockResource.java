package org.zhengwu.server.rest.conformance;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.http.conformance.ClockHttp;
import org.zhengwu.api.http.conformance.ClockReading;
import org.zhengwu.runtime.clock.MovableClock;

/** Serves the movable clock: translates, decides nothing. */
@RequestScoped
public class ClockResource implements ClockHttp {

    private final MovableClock clock;

    @Inject
    public ClockResource(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public ClockReading read() {
        return new ClockReading(clock.now());
    }

    @Override
    public ClockReading move(ClockReading to) {
        clock.moveTo(given(to).check().orThrow());
        return read();
    }
}
