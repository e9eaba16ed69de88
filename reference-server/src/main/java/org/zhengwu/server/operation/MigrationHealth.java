package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.zhengwu.runtime.persistence.UnitFactory;

/** Whether the tables are migrated and every plugin stands on them. */
@Readiness
@ApplicationScoped
class MigrationHealth implements HealthCheck {

    private final UnitFactory unit;

    @Inject
    MigrationHealth(UnitFactory unit) {
        this.unit = unit;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(unit.isReady()).build();
    }
}
