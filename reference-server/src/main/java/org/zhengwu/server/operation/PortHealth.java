package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.zhengwu.runtime.port.PortState;
import org.zhengwu.runtime.port.Ports;

/**
 * How the ports stand. One that is out leaves the server ready, since everything else is served; who may
 * know the classes behind them reads the list of plugins.
 */
@Readiness
@ApplicationScoped
class PortHealth implements HealthCheck {

    private final Ports ports;

    @Inject
    PortHealth(Ports ports) {
        this.ports = ports;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, List<PortState>> byPort = ports.states().stream()
                .collect(Collectors.groupingBy(
                        state -> state.function() + "." + state.port(), TreeMap::new, Collectors.toList()));
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("ports").up();
        byPort.forEach((port, beans) -> {
            long out = beans.stream().filter(state -> state.outSince() != null).count();
            answer.withData(port, out == 0 ? "up" : out + " of " + beans.size() + " out");
            long failures =
                    beans.stream().mapToLong(PortState::unexpectedFailures).sum();
            if (failures > 0) {
                answer.withData(port + " unexpected failures", failures);
            }
        });
        return answer.build();
    }
}
