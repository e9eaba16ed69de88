package org.zhengwu.server.rest.codes;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
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
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;

/** Serves code tables: translates, decides nothing. */
@RequestScoped
public class CodeTablesResource implements CodeTablesHttp {

    private final CodeTableService codes;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public CodeTablesResource(
            CodeTableService codes, CurrentCaller caller, CurrentRequest request, ViolationTexts texts) {
        this.codes = codes;
        this.caller = caller;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public Page<CodeTableSummary> list(@Nullable String division, @Nullable Integer limit, @Nullable String cursor) {
        return codes.list(caller.get(), division, PageRequest.of(limit, cursor));
    }

    // The body may be absent from a request although the contract asks for one.
    @Override
    public CodeTable publish(IdempotencyKey key, @Nullable CodeTableDraft draft) {
        return codes.publish(caller.get(), key, given(draft));
    }

    @Override
    public CodeTable find(String table, @Nullable String division, @Nullable String on) {
        return codes.find(caller.get(), table, division, on).orElseThrow(() -> new NotFoundException("code-table"));
    }

    @Override
    public Page<CodeTableSummary> versions(String table, @Nullable String division) {
        List<CodeTableSummary> versions = codes.versions(caller.get(), table, division);
        return new Page<>(versions, null, CappedCount.of(versions.size()));
    }

    @Override
    public MappedCode toProfile(String table, String profile, @Nullable String division, @Nullable String code) {
        return codes.toProfile(caller.get(), table, division, profile, code == null ? "" : code)
                .orElseThrow(() -> new NotFoundException("code"));
    }

    @Override
    public MappedCode fromProfile(String table, String profile, @Nullable String division, @Nullable String foreign) {
        return codes.fromProfile(caller.get(), table, division, profile, foreign == null ? "" : foreign)
                .orElseThrow(() -> new NotFoundException("code"));
    }

    @Override
    public CodeImportReport importEntries(
            String table,
            @Nullable String division,
            @Nullable Integer follows,
            @Nullable String effectiveFrom,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String source,
            @Nullable InputStream lines) {
        CodeTableHeading heading = new CodeTableHeading(division, follows, effectiveFrom, name, nameEn, source);
        CodeImportReport report = codes.importEntries(caller.get(), table, heading, LinesBody.ofTable(lines, headers));
        return new CodeImportReport(
                report.version(),
                report.accepted(),
                report.unchanged(),
                texts.inLines(request.language(), report.rejected()));
    }
}
