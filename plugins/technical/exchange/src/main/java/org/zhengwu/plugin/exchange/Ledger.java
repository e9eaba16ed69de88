package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.exchange.CaseReport;

/**
 * Brings the records of a case to what the case is now. It compares, so that an event that comes twice, or late, changes
 * nothing; a record that waits takes the change up, so that the upper level is told the last state alone.
 */
@ApplicationScoped
class Ledger {

    private final RowBook book;
    private final Contents contents;
    private final LegalClock clock;

    @Inject
    Ledger(RowBook book, Contents contents, LegalClock clock) {
        this.book = book;
        this.contents = contents;
        this.clock = clock;
    }

    void keep(CaseReport report) {
        List<RowEntity> rows = book.lock(report.subject());
        Map<RowGuid, RowEntity> known = new LinkedHashMap<>();
        rows.forEach(row -> known.put(row.guid(), row));
        Turn turn = Turn.after(rows);
        Instant now = clock.now();
        for (Fact fact : Facts.of(report)) {
            RowGuid guid = fact.guid(report.subject());
            RowEntity row = known.remove(guid);
            String text = fact.text();
            if (row == null) {
                book.add(new RowEntity(guid, fact.kind(), report, contents.seal(guid, text), now, turn));
            } else if (!holds(row, text)) {
                row.change(contents.seal(guid, text), now, turn);
            }
            turn = turn.next();
        }
        for (RowEntity gone : known.values()) {
            // Steps and special procedures that were told stay told; a material can be exchanged for another.
            if (gone.kind() == RowKind.MATERIAL && gone.content() != null) {
                gone.change(null, now, turn);
                turn = turn.next();
            }
        }
        book.flush();
    }

    private boolean holds(RowEntity row, String text) {
        String sealed = row.content();
        return sealed != null && contents.open(row.guid(), sealed).equals(text);
    }
}
