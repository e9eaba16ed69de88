package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.lines.Column;
import org.zhengwu.runtime.lines.Rows;
import org.zhengwu.spi.LegalClock;

/** Gives roles from lines, each by the rules of a grant alone (系统接管). */
@ApplicationScoped
class GrantImport {

    private static final String LOCK = "identity.grant-import";
    private static final int LINES_AT_ONCE = 100;
    private static final Rows ROWS = Rows.of(
            List.of(
                    Column.required(GrantLine.ACCOUNT, "登录名", "账号", "账户", "账号名"),
                    Column.required(GrantLine.ROLE, "角色"),
                    Column.optional(GrantLine.POST, "岗位"),
                    Column.optional(GrantLine.ORGAN, "机关", "机构", "统一社会信用代码"),
                    Column.optional(GrantLine.DIVISION, "区划", "区划代码"),
                    Column.optional(GrantLine.FROM, "开始日期", "起始日"),
                    Column.optional(GrantLine.UNTIL, "结束日期", "截止日"),
                    Column.optional(GrantLine.ENTRUSTED, "委托机关", "代收机关")),
            ImportParts.LONGEST_LINE,
            ImportParts.MOST_LINES);

    private final Accounts accounts;
    private final Organs organs;
    private final Divisions divisions;
    private final Grants grants;
    private final DatabaseLock lock;
    private final ImportParts parts;
    private final LegalClock clock;

    @Inject
    GrantImport(
            Accounts accounts,
            Organs organs,
            Divisions divisions,
            Grants grants,
            DatabaseLock lock,
            ImportParts parts,
            LegalClock clock) {
        this.accounts = accounts;
        this.organs = organs;
        this.divisions = divisions;
        this.grants = grants;
        this.lock = lock;
        this.parts = parts;
        this.clock = clock;
    }

    TakeoverReport run(Caller caller, InputStream stream) {
        ImportRun run = ImportRun.begin(caller, "importGrants", "grant-import");
        List<GrantLine> lines = ImportParts.readable(ROWS, stream, run.tally()).stream()
                .map(GrantLine::of)
                .toList();
        for (List<GrantLine> part : ImportParts.split(lines, LINES_AT_ONCE)) {
            parts.enter(run, tally -> {
                // Imports take turns, so that two of them never wait for each other's accounts.
                lock.hold(LOCK);
                GrantPart entered = new GrantPart(
                        caller,
                        grants,
                        new LineNames(divisions, clock.today()),
                        accounts.named(GrantLine.accounts(part)),
                        organs.withCodes(GrantLine.organs(part)),
                        tally);
                part.forEach(entered::enter);
            });
        }
        return ImportParts.report(run.tally());
    }
}
