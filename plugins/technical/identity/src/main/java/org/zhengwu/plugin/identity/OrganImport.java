package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.runtime.lines.Column;
import org.zhengwu.runtime.lines.Rows;
import org.zhengwu.spi.LegalClock;

/** Imports organs from lines, those above before those below (系统接管). */
@ApplicationScoped
class OrganImport {

    /** Each line names two organs, and one question about all of them is enough. */
    private static final int LINES_AT_ONCE = 250;

    private static final Rows ROWS = Rows.of(
            List.of(
                    Column.required(OrganLine.CREDIT_CODE, "统一社会信用代码", "信用代码"),
                    Column.required(OrganLine.NAME, "机关名称", "机构名称", "名称"),
                    Column.required(OrganLine.DIVISION, "区划代码", "行政区划代码", "区划"),
                    Column.optional(OrganLine.SUPERIOR, "上级统一社会信用代码", "上级信用代码", "上级主管部门")),
            ImportParts.LONGEST_LINE,
            ImportParts.MOST_LINES);

    private final EntityManager entities;
    private final Organs organs;
    private final Divisions divisions;
    private final DirectoryState state;
    private final ImportParts parts;
    private final LegalClock clock;

    @Inject
    OrganImport(
            EntityManager entities,
            Organs organs,
            Divisions divisions,
            DirectoryState state,
            ImportParts parts,
            LegalClock clock) {
        this.entities = entities;
        this.organs = organs;
        this.divisions = divisions;
        this.state = state;
        this.parts = parts;
        this.clock = clock;
    }

    TakeoverReport run(Caller caller, InputStream lines) {
        ImportRun run = ImportRun.begin(caller, "importOrgans", "organ-import");
        Tally tally = run.tally();
        List<OrganLine> read = ImportParts.readable(ROWS, lines, tally).stream()
                .map(OrganLine::of)
                .toList();
        List<OrganLine> left = OrganOrder.topDown(read, tally);
        int before;
        do {
            // What lies below itself only until a later line is entered is tried again after that.
            before = tally.accepted();
            left = enter(run, left);
        } while (!left.isEmpty() && tally.accepted() > before);
        left.forEach(line -> tally.reject(line.number(), List.of(OrganOrder.CIRCLE)));
        return ImportParts.report(tally);
    }

    /** Enters the lines and gives those back that would lie below themselves as things stand. */
    private List<OrganLine> enter(ImportRun run, List<OrganLine> lines) {
        List<OrganLine> circling = new ArrayList<>();
        for (List<OrganLine> part : ImportParts.split(lines, LINES_AT_ONCE)) {
            parts.enter(
                    run,
                    tally -> circling.addAll(state.change(() -> {
                        LineNames names = new LineNames(divisions, clock.today());
                        OrganPart entered = new OrganPart(run.caller(), entities, organs, names, part, tally);
                        part.forEach(entered::enter);
                        return entered.circling();
                    })));
        }
        return circling;
    }
}
