package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** A supplement notice whose values are well formed. */
public record CheckedSupplementNotice(List<Demand> demands, LocalDate supplyBy) {

    public CheckedSupplementNotice {
        demands = List.copyOf(demands);
        requireNonNull(supplyBy, "supplyBy");
    }
}
