package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.spi.Gauge;
import org.zhengwu.spi.Gauges;

/** How far the exchange with the systems and the sources of departments is behind. */
@ApplicationScoped
class DepartmentGauges implements Gauges {

    private final HandoverStore store;
    private final SharedStore shared;

    @Inject
    DepartmentGauges(HandoverStore store, SharedStore shared) {
        this.store = store;
        this.shared = shared;
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
                        store::waitingAnswers),
                new Gauge(
                        "zhengwu.cases.shared-materials.waiting",
                        "{material}",
                        "Materials of cases for which a source of shared data has not answered yet",
                        shared::awaited));
    }
}
