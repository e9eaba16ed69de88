package org.zhengwu.plugin.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** When a record goes: after those of its case that came before it, whatever the clocks of the machines say. */
record Turn(long place, Instant queuedAt) {

    /** The turn after all records of a case. */
    static Turn after(Collection<RowEntity> rows) {
        Instant now = Instant.now();
        return rows.stream()
                .map(RowEntity::turn)
                .max(Comparator.comparing(Turn::place))
                .map(last -> new Turn(last.place + 1, last.queuedAt.isAfter(now) ? last.queuedAt : now))
                .orElse(new Turn(1, now));
    }

    /** The turn right after this one. */
    Turn next() {
        return new Turn(place + 1, queuedAt);
    }
}
