package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowReason;

/** A record that the upper level refused, with every reason. */
public record RowRefusal(RowGuid row, List<RowReason> reasons) {

    public RowRefusal {
        requireNonNull(row, "row");
        reasons = List.copyOf(reasons);
    }
}
