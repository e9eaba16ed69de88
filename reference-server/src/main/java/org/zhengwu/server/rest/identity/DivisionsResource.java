package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.DivisionsHttp;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;
import org.zhengwu.spi.LegalClock;

/** Serves divisions: translates, decides nothing. */
@RequestScoped
public class DivisionsResource implements DivisionsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;
    private final LegalClock clock;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public DivisionsResource(
            IdentityService identity,
            CurrentCaller caller,
            LegalClock clock,
            CurrentRequest request,
            ViolationTexts texts) {
        this.identity = identity;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public Division named(@Nullable DivisionCode code, @Nullable LocalDate on) {
        if (code == null) {
            throw new InvalidInputException("code", "required", "must be given");
        }
        LocalDate day = on == null ? clock.today() : on;
        return identity.findDivision(caller.get(), code, day).orElseThrow(() -> new NotFoundException("division"));
    }

    @Override
    public Division find(DivisionId id) {
        return identity.findDivision(caller.get(), id).orElseThrow(() -> new NotFoundException("division"));
    }

    @Override
    public Page<Division> children(DivisionId id, @Nullable Integer limit, @Nullable String cursor) {
        return identity.divisionsBelow(caller.get(), id, PageRequest.of(limit, cursor));
    }

    @Override
    public DivisionImportReport importLines(InputStream lines) {
        DivisionImportReport report = identity.importDivisions(
                caller.get(), new InputStreamReader(LinesBody.ofTable(lines, headers), StandardCharsets.UTF_8));
        return new DivisionImportReport(
                report.accepted(),
                report.unchanged(),
                texts.inLines(request.language(), report.rejected()),
                report.rejectedCount());
    }

    @Override
    public Division change(DivisionId id, Revision revision, DivisionDraft draft) {
        return identity.changeDivision(caller.get(), id, revision, given(draft));
    }

    @Override
    public Division merge(DivisionId id, Revision revision, DivisionMergerDraft draft) {
        return identity.mergeDivision(caller.get(), id, revision, given(draft));
    }
}
