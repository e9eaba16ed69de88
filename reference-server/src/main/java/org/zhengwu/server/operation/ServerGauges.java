package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.server.rest.Alarms;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** What the server itself is watched by. */
@ApplicationScoped
class ServerGauges implements Gauges {

    private final Alarms alarms;
    private final Ports ports;

    @Inject
    ServerGauges(Alarms alarms, Ports ports) {
        this.alarms = alarms;
        this.ports = ports;
    }

    @Override
    public List<Gauge> all() {
        return List.of(
                new Gauge(
                        "zhengwu.failures",
                        "{request}",
                        "Requests that failed unexpectedly since the start",
                        alarms::raised),
                new Gauge("zhengwu.ports.out", "{port}", "Ports whose other side is out of order", this::out));
    }

    private long out() {
        return ports.states().stream().filter(port -> port.outSince() != null).count();
    }
}
