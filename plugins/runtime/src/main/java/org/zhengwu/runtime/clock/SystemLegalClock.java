package org.zhengwu.runtime.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.zhengwu.spi.LegalClock;

/** The clock of the machine, in the microseconds that databases keep. */
@ApplicationScoped
class SystemLegalClock implements LegalClock {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
