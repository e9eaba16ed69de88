package org.zhengwu.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of law, moved by tests (port). */
public interface TestClock {

    /** The zone in which legal days begin and end. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    /** Moves forward or back; returns when the timers due by then have fired and their events are delivered. */
    void moveTo(Instant instant);

    /** Moves to ten in the morning of a day. */
    default void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant());
    }

    /** Stays, and returns when what is due has been done and every event is delivered. */
    default void settle() {
        moveTo(now());
    }

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
