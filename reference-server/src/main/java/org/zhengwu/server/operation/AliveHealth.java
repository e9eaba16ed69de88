package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the process works at all, or only a restart helps. */
@Liveness
@ApplicationScoped
class AliveHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean deadlocked = threads.findDeadlockedThreads() != null;
        return HealthCheckResponse.named("process").status(!deadlocked).build();
    }
}
