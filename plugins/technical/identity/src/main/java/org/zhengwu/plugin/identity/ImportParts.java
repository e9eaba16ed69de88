package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.runtime.lines.Lines;
import org.zhengwu.runtime.lines.Row;
import org.zhengwu.runtime.lines.Rows;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/**
 * Enters imports part by part, each in a transaction of its own that an entry of the audit trail counts: a part is
 * entered whole, or not at all.
 */
@ApplicationScoped
class ImportParts {

    /** In bytes. */
    static final int LONGEST_LINE = 4000;

    static final int MOST_LINES = 100_000;

    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    ImportParts(Transactions transactions, AuditLog audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The lines of a file that can be read; the others are rejected, blank ones passed over. */
    static List<Row> readable(Rows rows, InputStream lines, Tally tally) {
        List<Row> readable = new ArrayList<>();
        for (Row row : rows.read(lines)) {
            Violation flaw = row.flaw();
            if (flaw == null) {
                readable.add(row);
            } else if (!flaw.code().equals(Lines.BLANK)) {
                tally.reject(row.line(), List.of(flaw));
            }
        }
        return readable;
    }

    static TakeoverReport report(Tally tally) {
        return new TakeoverReport(tally.accepted(), tally.unchanged(), tally.rejected(), tally.rejectedCount());
    }

    /** Enters a part, of which the work tallies each line. */
    void enter(ImportRun run, Consumer<Tally> work) {
        run.tally().add(transactions.requiresNew(() -> {
            Tally part = new Tally();
            work.accept(part);
            Map<String, String> details = Map.of("accepted", Integer.toString(part.accepted()));
            audit.append(run.caller(), AuditFact.done(run.operation(), run.subject(), details));
            return part;
        }));
    }

    /** The lines, some in each part. */
    static <T> List<List<T>> split(List<T> lines, int atOnce) {
        List<List<T>> split = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += atOnce) {
            split.add(lines.subList(from, Math.min(lines.size(), from + atOnce)));
        }
        return split;
    }
}
