package org.zhengwu.server.operation;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.RecurringJob;

/**
 * Gives the gauges of all functions to OpenTelemetry, beside the server's own measures of each operation.
 * They are read here, on a thread that may use the database; the exporter is told what was read last.
 */
@ApplicationScoped
class Telemetry implements RecurringJob {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final GaugeReadings readings;
    private final OpenTelemetry telemetry;
    private final boolean off;
    private final Map<String, Long> read = new ConcurrentHashMap<>();

    @Inject
    Telemetry(
            GaugeReadings readings,
            OpenTelemetry telemetry,
            @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true") boolean off) {
        this.readings = readings;
        this.telemetry = telemetry;
        this.off = off;
    }

    void begin(@Observes Startup event) {
        if (off) {
            return;
        }
        Meter meter = telemetry.getMeter("org.zhengwu");
        for (Gauge gauge : readings.all()) {
            meter.gaugeBuilder(gauge.name())
                    .ofLongs()
                    .setUnit(gauge.unit())
                    .setDescription(gauge.description())
                    .buildWithCallback(to -> {
                        Long value = read.get(gauge.name());
                        if (value != null) {
                            to.record(value);
                        }
                    });
        }
    }

    @Override
    public String name() {
        return "telemetry";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public int run() {
        if (!off) {
            for (Gauge gauge : readings.all()) {
                read.put(gauge.name(), readings.read(gauge));
            }
        }
        return 0;
    }
}
