package org.zhengwu.api.http.client;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.http.codes.CodeTablesHttp;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.MappedCode;

/** The code tables of a server, over HTTP. */
final class RemoteCodes implements CodeTableService {

    private final Sessions sessions;

    RemoteCodes(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on) {
        return Sessions.found(() -> tables(caller).find(table, division, on));
    }

    @Override
    public Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page) {
        return tables(caller).list(division, page.limit(), page.cursor());
    }

    @Override
    public List<CodeTableSummary> versions(Caller caller, String table, @Nullable String division) {
        return tables(caller).versions(table, division).items();
    }

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        return Sessions.found(() -> tables(caller).toProfile(table, profile, division, code));
    }

    @Override
    public Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign) {
        return Sessions.found(() -> tables(caller).fromProfile(table, profile, division, foreign));
    }

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        return tables(caller).publish(key, draft);
    }

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        return tables(caller)
                .importEntries(
                        table,
                        heading.division(),
                        heading.follows(),
                        heading.effectiveFrom(),
                        heading.name(),
                        heading.nameEn(),
                        heading.source(),
                        lines);
    }

    private CodeTablesHttp tables(Caller caller) {
        return sessions.as(caller, CodeTablesHttp.class);
    }
}
