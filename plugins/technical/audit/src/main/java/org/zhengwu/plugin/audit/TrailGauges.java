package org.zhengwu.plugin.audit;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** How far the linking of the chain is behind: what is not linked is not yet protected. */
@ApplicationScoped
class TrailGauges implements Gauges {

    private final Chain chain;

    @Inject
    TrailGauges(Chain chain) {
        this.chain = chain;
    }

    @Override
    public List<Gauge> all() {
        return List.of(
                new Gauge(
                        "zhengwu.audit.unlinked",
                        "{entry}",
                        "Audit entries that are not yet linked into the chain",
                        chain::countWaiting),
                new Gauge("zhengwu.audit.lag", "s", "Age of the oldest audit entry that is not yet linked", this::lag));
    }

    private long lag() {
        return chain.oldestWaiting()
                .map(id ->
                        Duration.between(UuidUtil.getInstant(id), Instant.now()).toSeconds())
                .orElse(0L);
    }
}
