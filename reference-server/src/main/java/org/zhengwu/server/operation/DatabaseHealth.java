package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.zhengwu.runtime.host.Host;

/** Whether the database answers. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final int LONGEST_SECONDS = 5;

    private final Host host;

    @Inject
    DatabaseHealth(Host host) {
        this.host = host;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = host.dataSource().getConnection()) {
            return connection.isValid(LONGEST_SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }
}
