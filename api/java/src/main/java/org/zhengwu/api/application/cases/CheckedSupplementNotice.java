package org.zhengwu.api.application.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supplement notice whose values are well formed. */
public record CheckedSupplementNotice(
        List<Demand> demands, @Nullable LocalDate supplyBy) {

    public CheckedSupplementNotice {
        demands = List.copyOf(demands);
    }
}
