package org.zhengwu.runtime.clock;

import java.time.Instant;
import org.zhengwu.spi.LegalClock;

/** A legal clock that stands still until it is moved; present only where {@code zhengwu.clock=movable}. */
public interface MovableClock extends LegalClock {

    /**
     * Moves the clock, forward or back, and returns when every job that is due has run and the outbox is
     * empty.
     */
    void moveTo(Instant to);
}
