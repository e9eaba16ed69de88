package org.zhengwu.runtime.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.job.Jobs;

/** The movable clock; {@code zhengwu.clock.start} says where it begins, the present if absent. */
@ApplicationScoped
class MovableLegalClock implements MovableClock {

    private final Jobs jobs;
    private volatile Instant now;

    @Inject
    MovableLegalClock(Jobs jobs, @ConfigProperty(name = "zhengwu.clock.start") Optional<Instant> start) {
        this.jobs = jobs;
        this.now = start.orElseGet(Instant::now).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void moveTo(Instant to) {
        now = to.truncatedTo(ChronoUnit.MICROS);
        jobs.settle();
    }
}
