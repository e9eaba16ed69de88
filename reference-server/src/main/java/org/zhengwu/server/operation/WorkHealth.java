package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.zhengwu.runtime.job.Jobs;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.server.rest.Alarms;

/**
 * How the work behind the requests stands: requests that failed unexpectedly, deliveries that
 * wait or were parked, and jobs that fail. None
 * of it makes the server unready, since requests are still served; it is there to be watched.
 */
@Readiness
@ApplicationScoped
class WorkHealth implements HealthCheck {

    private final Jobs jobs;
    private final Deliveries deliveries;
    private final Transactions transactions;
    private final Alarms alarms;

    @Inject
    WorkHealth(Jobs jobs, Deliveries deliveries, Transactions transactions, Alarms alarms) {
        this.jobs = jobs;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.alarms = alarms;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("work").up();
        answer.withData("unexpected failures", alarms.raised());
        jobs.failures().entrySet().stream()
                .filter(job -> job.getValue() > 0)
                .forEach(job -> answer.withData("failing " + job.getKey(), job.getValue()));
        counts().forEach(answer::withData);
        return answer.build();
    }

    private Map<String, Long> counts() {
        try {
            return transactions.requiresNew(
                    () -> Map.of("deliveries waiting", deliveries.waiting(), "deliveries parked", deliveries.parked()));
        } catch (PersistenceException databaseDown) {
            return Map.of();
        }
    }
}
