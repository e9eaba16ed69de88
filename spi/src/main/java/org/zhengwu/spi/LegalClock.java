package org.zhengwu.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock that law reads, and only law: a test may move it. Ids, order, tokens, sessions and the audit
 * sequence read the clock of the machine.
 */
public interface LegalClock {

    /** The zone of mainland China, in which legal days begin and end. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    /** Today in mainland China. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
