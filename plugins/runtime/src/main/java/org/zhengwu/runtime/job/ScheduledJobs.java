package org.zhengwu.runtime.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.spi.RecurringJob;

/** Runs each job on the host's threads, from the end of the start to the stop. */
@ApplicationScoped
class ScheduledJobs implements Jobs {

    private static final int AFTER_ALL_OTHERS = 10_000;
    private static final int MOST_ROUNDS = 1_000;

    private final Host host;
    private final Instance<RecurringJob> found;
    private final Map<String, ScheduledJob> jobs = new TreeMap<>();

    @Inject
    ScheduledJobs(Host host, @Any Instance<RecurringJob> found) {
        this.host = host;
        this.found = found;
    }

    void start(@Observes @Priority(AFTER_ALL_OTHERS) Startup event) {
        for (RecurringJob job : found) {
            ScheduledJob previous = jobs.put(job.name(), new ScheduledJob(job));
            if (previous != null) {
                throw new IllegalStateException("Two jobs are named " + job.name());
            }
        }
        if (host.runsJobs()) {
            jobs.values().forEach(job -> job.schedule(host.scheduler()));
        }
    }

    @Override
    public int settle() {
        int total = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long before = worked();
            int done = 0;
            for (ScheduledJob job : jobs.values()) {
                done += job.runNow();
            }
            total += done;
            // What a job of the schedule did meanwhile may have made work for one that had found none.
            if (worked() == before) {
                return total;
            }
        }
        throw new IllegalStateException("The jobs find work without end");
    }

    private long worked() {
        return jobs.values().stream().mapToLong(ScheduledJob::worked).sum();
    }

    @Override
    public void wake(String name) {
        ScheduledJob job = jobs.get(name);
        if (job != null && host.runsJobs()) {
            job.wake();
        }
    }

    @Override
    public Map<String, Integer> failures() {
        Map<String, Integer> failures = new TreeMap<>();
        Collection<ScheduledJob> all = jobs.values();
        all.forEach(job -> failures.put(job.name(), job.failures()));
        return failures;
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        jobs.values().forEach(ScheduledJob::stop);
    }
}
