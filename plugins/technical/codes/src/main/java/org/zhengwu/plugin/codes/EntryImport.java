package org.zhengwu.plugin.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeMapping;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Imports codes: reads the lines first, then makes at most one version, in one transaction. */
@ApplicationScoped
class EntryImport {

    private final Library library;
    private final Grounds grounds;
    private final Publications publications;
    private final Transactions transactions;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    EntryImport(
            Library library,
            Grounds grounds,
            Publications publications,
            Transactions transactions,
            LegalClock clock,
            AuditLog audit) {
        this.library = library;
        this.grounds = grounds;
        this.publications = publications;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    CodeImportReport run(Caller caller, String table, CodeTableHeading heading, InputStream stream) {
        Ground ground = grounds.named(heading.division());
        grounds.requireManaged(caller, ground);
        EntryFile file = EntryFile.read(stream);
        return transactions.required(() -> merge(caller, table.strip(), heading, ground, file));
    }

    private CodeImportReport merge(
            Caller caller, String code, CodeTableHeading heading, Ground ground, EntryFile file) {
        publications.hold();
        Optional<TableEntity> own = publications.own(code, ground);
        Publications.refuseStale(heading.follows(), own);
        Optional<CodeTable> before = own.map(each -> library.own(each, each.lastVersion()));
        Merge merge = new Merge(before.map(CodeTable::entries).orElse(List.of()), file);
        CodeImportReport report = merge.report(
                merge.accepted() == 0
                        ? null
                        : publish(ground, next(code, heading, before.orElse(null), merge.entries())));
        audit.append(caller, fact(CodeTablePublished.subjectOf(code, ground.division()), report));
        return report;
    }

    private int publish(Ground ground, CodeTableDraft draft) {
        return publications.publish(ground, draft.check().orThrow()).version();
    }

    /** The version to publish: what the heading says, else what the version before said. */
    private CodeTableDraft next(
            String code, CodeTableHeading heading, @Nullable CodeTable before, List<CodeEntry> entries) {
        LocalDate today = clock.today();
        List<CodeTableDraft.Entry> drafts =
                entries.stream().map(EntryImport::draft).toList();
        if (before == null) {
            return completed(heading, today, null, null, null).over(code, drafts, List.of());
        }
        LocalDate earliest = before.effectiveFrom().isBefore(today) ? today : before.effectiveFrom();
        return completed(heading, earliest, before.name(), before.nameEn(), before.source())
                .over(
                        code,
                        drafts,
                        before.mappings().stream().map(EntryImport::draft).toList());
    }

    private static CodeTableHeading completed(
            CodeTableHeading heading,
            LocalDate from,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String source) {
        return new CodeTableHeading(
                heading.division(),
                heading.follows(),
                heading.effectiveFrom() == null ? from.toString() : heading.effectiveFrom(),
                heading.name() == null ? name : heading.name(),
                heading.nameEn() == null ? nameEn : heading.nameEn(),
                heading.source() == null ? source : heading.source());
    }

    private static CodeTableDraft.Entry draft(CodeEntry entry) {
        return new CodeTableDraft.Entry(
                entry.code(), entry.name(), entry.nameEn(), entry.parent(), entry.order(), entry.retired());
    }

    private static CodeTableDraft.Mapping draft(CodeMapping mapping) {
        return new CodeTableDraft.Mapping(
                mapping.profile(),
                mapping.pairs().stream()
                        .map(pair -> new CodeTableDraft.Pair(
                                pair.code(), pair.foreign(), pair.direction().name()))
                        .toList());
    }

    private static AuditFact fact(Subject subject, CodeImportReport report) {
        Integer version = report.version();
        return AuditFact.done(
                "CodeTableService.importEntries",
                subject,
                Map.of(
                        "accepted", Integer.toString(report.accepted()),
                        "unchanged", Integer.toString(report.unchanged()),
                        "rejected", Integer.toString(report.rejected().size()),
                        "version", version == null ? "" : version.toString()));
    }
}
