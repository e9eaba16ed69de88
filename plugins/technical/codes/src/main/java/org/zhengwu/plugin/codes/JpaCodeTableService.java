package org.zhengwu.plugin.codes;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Shows, translates and publishes tables over the database. */
@ApplicationScoped
class JpaCodeTableService implements CodeTableService {

    private static final String LIST = "codes.tables";

    private final Library library;
    private final Grounds grounds;
    private final Publications publications;
    private final EntryImport entryImport;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaCodeTableService(
            Library library,
            Grounds grounds,
            Publications publications,
            EntryImport entryImport,
            LegalClock clock,
            AuditLog audit) {
        this.library = library;
        this.grounds = grounds;
        this.publications = publications;
        this.entryImport = entryImport;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on) {
        Violations violations = new Violations();
        LocalDate given = violations.date("on", on);
        LocalDate day = violations
                .check(() -> requireNonNullElseGet(given, clock::today))
                .orThrow();
        return library.find(table, grounds.named(division), day);
    }

    @Override
    public Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page) {
        Ground ground = grounds.named(division);
        LocalDate today = clock.today();
        String after =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.text(0)).orElse(null);
        List<String> found = library.codes(ground, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<String> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? Cursor.write(LIST, shown.get(shown.size() - 1)) : null;
        int counted = library.codes(ground, today, null, CappedCount.CAP + 1).size();
        return new Page<>(library.summaries(shown, ground, today), next, CappedCount.of(counted));
    }

    @Override
    public List<CodeTableSummary> versions(Caller caller, String table, @Nullable String division) {
        return library.own(table, grounds.named(division));
    }

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        return holding(table, division)
                .flatMap(found -> found.mapping(profile)
                        .flatMap(mapping -> mapping.toProfile(code))
                        .map(foreign -> mapped(found, profile, code, foreign)));
    }

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return holding(table, division)
                .flatMap(found -> found.mapping(profile)
                        .flatMap(mapping -> mapping.fromProfile(foreign))
                        .map(code -> mapped(found, profile, code, foreign)));
    }

    private Optional<CodeTable> holding(String table, @Nullable String division) {
        return library.find(table, grounds.named(division), clock.today());
    }

    private static MappedCode mapped(CodeTable table, String profile, String code, String foreign) {
        return new MappedCode(table.id(), table.division(), table.version(), profile, code, foreign);
    }

    @Override
    @Transactional
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        CodeTable checked = draft.check().orThrow();
        Ground ground = grounds.named(checked.division());
        grounds.requireManaged(caller, ground);
        publications.hold();
        Publications.refuseStale(draft.follows(), publications.own(checked.id(), ground));
        CodeTable published = publications.publish(ground, checked);
        audit.append(
                caller,
                AuditFact.done(
                        "CodeTableService.publish",
                        CodeTablePublished.subjectOf(published.id(), ground.division()),
                        Map.of("table", published.id(), "version", Integer.toString(published.version()))));
        return published;
    }

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        return entryImport.run(caller, table, heading, lines);
    }
}
