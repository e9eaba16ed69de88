package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.zhengwu.runtime.persistence.UnitFactory;
import org.zhengwu.runtime.plugin.Plugins;

/** Whether the tables are migrated and every plugin stands on them; names the plugins in use. */
@Readiness
@ApplicationScoped
class MigrationHealth implements HealthCheck {

    private final UnitFactory unit;
    private final Plugins plugins;

    @Inject
    MigrationHealth(UnitFactory unit, Plugins plugins) {
        this.unit = unit;
        this.plugins = plugins;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("migrations").status(unit.isReady());
        plugins.chosen().forEach(plugin -> answer.withData(plugin.function(), plugin.id() + " " + plugin.version()));
        return answer.build();
    }
}
