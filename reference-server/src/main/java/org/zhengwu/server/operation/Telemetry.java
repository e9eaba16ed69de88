package org.zhengwu.server.operation;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;
import org.zhengwu.spi.RecurringJob;

/**
 * Gives the gauges of all functions to OpenTelemetry, beside the server's own measures of each operation.
 * They are read here, on a thread that may use the database; the exporter is told what was read last.
 */
@ApplicationScoped
class Telemetry implements RecurringJob {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Instance<Gauges> gauges;
    private final OpenTelemetry telemetry;
    private final Transactions transactions;
    private final boolean off;
    private final Map<String, Long> read = new ConcurrentHashMap<>();

    @Inject
    Telemetry(
            @Any Instance<Gauges> gauges,
            OpenTelemetry telemetry,
            Transactions transactions,
            @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true") boolean off) {
        this.gauges = gauges;
        this.telemetry = telemetry;
        this.transactions = transactions;
        this.off = off;
    }

    void begin(@Observes Startup event) {
        if (off) {
            return;
        }
        Meter meter = telemetry.getMeter("org.zhengwu");
        for (Gauge gauge : all()) {
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

    private List<Gauge> all() {
        return gauges.stream().flatMap(each -> each.all().stream()).toList();
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
            for (Gauge gauge : all()) {
                read.put(
                        gauge.name(),
                        transactions.requiresNew(() -> gauge.value().getAsLong()));
            }
        }
        return 0;
    }
}
