package org.zhengwu.plugin.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.spi.technical.identity.Directory;

/** The function under test with its neighbours, on the 2nd of March 2026. */
final class Shelf implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final Caller VISITOR = Caller.visitor(Channel.WEB);

    final List<AuditFact> audited = new CopyOnWriteArrayList<>();

    final Regions regions = new Regions();

    private final Zhengwu zhengwu;

    private Shelf(Zhengwu.Builder builder) {
        zhengwu = builder.bean(Directory.class, regions)
                .bean(AuditLog.class, new Auditor())
                .movableClock(TODAY.atTime(12, 0).atZone(LegalClock.ZONE).toInstant())
                .start();
    }

    static Shelf inMemory() {
        return new Shelf(Zhengwu.builder().h2InMemory());
    }

    /** The function on a database that others may share. */
    static Shelf over(DataSource database) {
        return new Shelf(Zhengwu.builder().dataSource(database));
    }

    CodeTableService service() {
        return zhengwu.service(CodeTableService.class);
    }

    CodeTables lookup() {
        return zhengwu.service(CodeTables.class);
    }

    CodeTable publish(CodeTableDraft.Builder draft) {
        return service().publish(manager(Regions.NATION), IdempotencyKey.fresh(), draft.build());
    }

    CodeImportReport imported(String table, String file) {
        return imported(table, file.getBytes(UTF_8));
    }

    CodeImportReport imported(String table, byte[] file) {
        CodeTableHeading heading = new CodeTableHeading(null, null, null, "码表", null, "文件");
        return service().importEntries(manager(Regions.NATION), table, heading, new ByteArrayInputStream(file));
    }

    @Nullable
    CodeTable find(String table, @Nullable String division) {
        return service().find(VISITOR, table, division, null).orElse(null);
    }

    /** The table that holds everywhere today. */
    CodeTable found(String table) {
        return service().find(VISITOR, table, null, null).orElseThrow(AssertionError::new);
    }

    /** A table of everywhere with the codes A and B. */
    static CodeTableDraft.Builder draft(String id) {
        return CodeTableDraft.builder()
                .id(id)
                .effectiveFrom(TODAY)
                .name("码表")
                .source("文件")
                .entry("A", "甲")
                .entry("B", "乙");
    }

    static Caller manager(DivisionId division) {
        Grant grant = new Grant(Role.INFORMATION_MANAGER, null, null, division, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, null, null);
    }

    @Override
    public void close() {
        zhengwu.close();
    }

    private final class Auditor implements AuditLog {

        @Override
        public void append(Caller caller, AuditFact fact) {
            audited.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            audited.add(fact);
        }
    }
}
