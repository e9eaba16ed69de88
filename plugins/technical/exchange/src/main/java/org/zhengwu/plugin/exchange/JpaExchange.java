package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowFilter;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.exchange.CaseReport;

/** Shows what is exchanged, and sends what was refused again. */
@ApplicationScoped
class JpaExchange implements ExchangeService {

    private static final String BATCHES = "exchange.batches";
    private static final String ROWS = "exchange.rows";

    private final ExchangeSettings settings;
    private final RowBook book;
    private final Batches batches;
    private final Reporting reporting;
    private final Ledger ledger;
    private final RowViews views;
    private final AuditLog audit;

    @Inject
    JpaExchange(
            ExchangeSettings settings,
            RowBook book,
            Batches batches,
            Reporting reporting,
            Ledger ledger,
            RowViews views,
            AuditLog audit) {
        this.settings = settings;
        this.book = book;
        this.batches = batches;
        this.reporting = reporting;
        this.ledger = ledger;
        this.views = views;
        this.audit = audit;
    }

    @Override
    public ExchangeStatus status(Caller caller) {
        return new ExchangeStatus(
                settings.upperLevel().isPresent(),
                settings.profile().orElse(null),
                book.count(RowState.WAITING),
                book.count(RowState.SENT),
                book.count(RowState.REFUSED));
    }

    @Override
    public Page<ExchangeBatch> batches(Caller caller, PageRequest page) {
        UUID before =
                Cursor.read(BATCHES, page.cursor()).map(cursor -> cursor.id(0)).orElse(null);
        List<BatchEntity> found = batches.list(before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ExchangeBatch> shown =
                found.stream().limit(page.limit()).map(BatchEntity::view).toList();
        String next = more ? Cursor.write(BATCHES, shown.get(shown.size() - 1).id()) : null;
        return new Page<>(shown, next, CappedCount.of(batches.count()));
    }

    @Override
    public Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page) {
        RowFilter.CheckedRowFilter checked = filter.check().orThrow();
        RowBook.After after = Cursor.read(ROWS, page.cursor())
                .map(cursor -> new RowBook.After(cursor.instant(0), cursor.number(1), cursor.id(2)))
                .orElse(null);
        List<RowEntity> found = book.list(checked, after, page.limit() + 1);
        List<RowEntity> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit() ? cursor(shown.get(shown.size() - 1)) : null;
        return new Page<>(shown.stream().map(views::of).toList(), next, CappedCount.of(book.count(checked)));
    }

    private static String cursor(RowEntity last) {
        return Cursor.write(
                ROWS, last.turn().queuedAt(), last.turn().place(), last.guid().value());
    }

    @Override
    public Optional<ExchangeRow> find(Caller caller, RowGuid guid) {
        return book.find(guid).map(views::of);
    }

    @Override
    @Transactional
    public ExchangeRow sendAgain(Caller caller, RowGuid guid, Revision revision) {
        Subject about = book.find(guid).map(RowEntity::subject).orElseThrow(JpaExchange::absent);
        // The case first and its records then, as an event locks them.
        Optional<CaseReport> report = reporting.read(about);
        book.lock(about);
        RowEntity row = book.find(guid).orElseThrow(JpaExchange::absent);
        Revisions.expect(row.revision(), revision);
        row.sendAgain();
        report.ifPresent(ledger::keep);
        audit.append(
                caller,
                AuditFact.done("ExchangeService.sendAgain", guid.subject(), Map.of("subject", about.toString())));
        book.flush();
        return views.of(row);
    }

    private static NotFoundException absent() {
        return new NotFoundException("exchange-row");
    }
}
