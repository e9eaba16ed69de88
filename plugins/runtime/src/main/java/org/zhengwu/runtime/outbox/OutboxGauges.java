package org.zhengwu.runtime.outbox;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** How far the delivery of events is behind. */
@ApplicationScoped
class OutboxGauges implements Gauges {

    private final DeliveryTable table;
    private final Statements statements;

    @Inject
    OutboxGauges(DeliveryTable table, Statements statements) {
        this.table = table;
        this.statements = statements;
    }

    @Override
    public List<Gauge> all() {
        return List.of(
                new Gauge(
                        "zhengwu.outbox.waiting",
                        "{delivery}",
                        "Deliveries of events that are to be made",
                        () -> table.count(DeliveryTable.WAITING)),
                new Gauge(
                        "zhengwu.outbox.parked",
                        "{delivery}",
                        "Deliveries that failed too often and wait for somebody to look",
                        () -> table.count(DeliveryTable.PARKED)),
                new Gauge(
                        "zhengwu.outbox.lag", "s", "Age of the oldest event that is still to be delivered", this::lag));
    }

    private long lag() {
        String oldest = "select event, position from rt_delivery where state = '" + DeliveryTable.WAITING
                + "' order by position";
        return statements.rows(1, oldest).stream()
                .mapToLong(row -> Duration.between(UuidUtil.getInstant((UUID) row[0]), Instant.now())
                        .toSeconds())
                .findFirst()
                .orElse(0);
    }
}
