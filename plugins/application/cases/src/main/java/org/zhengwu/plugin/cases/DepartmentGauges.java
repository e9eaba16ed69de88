package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** How far the exchange with the systems of departments is behind. */
@ApplicationScoped
class DepartmentGauges implements Gauges {

    private final HandoverStore store;

    @Inject
    DepartmentGauges(HandoverStore store) {
        this.store = store;
    }

    @Override
    public List<Gauge> all() {
        return List.of(
                new Gauge(
                        "zhengwu.cases.handovers.waiting",
                        "{case}",
                        "Cases that wait to be handed over to the system of a department",
                        store::waitingHandovers),
                new Gauge(
                        "zhengwu.cases.answers.waiting",
                        "{answer}",
                        "Answers of departments that are kept and not settled, as those whose predecessor is missing",
                        store::waitingAnswers));
    }
}
