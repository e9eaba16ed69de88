package org.zhengwu.plugin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.audit.AuditVerification.Finding;
import org.zhengwu.api.technical.audit.AuditVerification.FindingKind;
import org.zhengwu.plugin.audit.chain.VerifyAudit;
import org.zhengwu.runtime.se.Zhengwu;

/** What somebody who has the database can do to it, and how it is named. */
abstract class TamperingContract {

    private static final int ENTRIES = 9;
    private static final List<String> COLUMNS = List.of(
            "done_at = done_at + interval '1' second",
            "legal_date = date '2020-01-01'",
            "account = '00000000-0000-0000-0000-0000000000ff'",
            "roles = 'AUDIT_ADMINISTRATOR'",
            "roles = 'NO_SUCH_ROLE'",
            "roles = ''",
            "organs = ''",
            "party = 'nobody'",
            "channel = 'NO_SUCH_CHANNEL'",
            "action = 'CaseService.refuse'",
            "subject = null",
            "outcome = 'NO_SUCH_OUTCOME'",
            "details = '{}'",
            "details = 'no json'",
            "hash = 'no hash'",
            "previous = 'no hash'",
            "algorithm = 'MD5'",
            "algorithm = 'SHA-256'",
            "id = '00000000-0000-0000-0000-0000000000ff'");

    @TempDir
    Path folder;

    abstract JdbcConnectionPool database();

    @Test
    void namesTheEditOfEachColumn() {
        for (String column : COLUMNS) {
            expect(FindingKind.EDITED, 4, "update adt_entry set " + column + " where seq = 4");
        }
    }

    @Test
    void showsAnEditedEntryAsEditedWhateverWasWrittenIntoIt() {
        for (String column : COLUMNS) {
            tampered(List.of("update adt_entry set " + column + " where seq = 4"), zhengwu -> {
                AuditTrail trail = zhengwu.service(AuditTrail.class);
                List<AuditEntry> entries = trail.list(Trails.AUDITOR, AuditQuery.everything(), PageRequest.first())
                        .items();

                assertThat(entries).as(column).hasSize(ENTRIES);
                assertThat(entries.stream().filter(AuditEntry::edited))
                        .as(column)
                        .extracting(AuditEntry::seq)
                        .containsExactly(4L);
                assertThat(trail.find(Trails.AUDITOR, entries.get(ENTRIES - 4).id()))
                        .as(column)
                        .contains(entries.get(ENTRIES - 4));
            });
        }
        tampered(List.of("update adt_entry set channel = 'NO_SUCH_CHANNEL' where seq = 4"), zhengwu -> {
            AuditEntry edited = zhengwu.service(AuditTrail.class)
                    .list(Trails.AUDITOR, AuditQuery.everything(), PageRequest.first())
                    .items()
                    .get(ENTRIES - 4);

            assertThat(edited.channel()).isNull();
            assertThat(edited.details()).containsEntry("unreadable:channel", "NO_SUCH_CHANNEL");
        });
    }

    @Test
    void namesADeletedEntry() {
        expect(FindingKind.MISSING, 4, "delete from adt_entry where seq = 4");
        expect(FindingKind.MISSING, 1, "delete from adt_entry where seq = 1");
        expect(FindingKind.MISSING, 4, "delete from adt_entry where seq between 4 and 6");
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        expect(
                FindingKind.EDITED,
                4,
                "update adt_entry set seq = 1000 where seq = 4",
                "update adt_entry set seq = 4 where seq = 5",
                "update adt_entry set seq = 5 where seq = 1000");
    }

    @Test
    void namesAGapThatWasClosed() {
        expect(
                FindingKind.EDITED,
                4,
                "delete from adt_entry where seq = 4",
                "update adt_entry set seq = -seq where seq > 4",
                "update adt_entry set seq = -seq - 1 where seq < 0");
    }

    @Test
    void namesACutTail() {
        expect(FindingKind.CUT_OFF, 9, "delete from adt_entry where seq = 9");
        expect(FindingKind.CUT_OFF, 5, "delete from adt_entry where seq > 4");
        expect(FindingKind.CUT_OFF, 1, "delete from adt_entry");
    }

    @Test
    void namesACutTailAfterTheTrailHasGoneOn() {
        tampered(List.of("delete from adt_entry where seq > 4"), zhengwu -> {
            for (int i = 1; i <= 20; i++) {
                Trails.append(zhengwu, Trails.OFFICIAL, Trails.fact(100 + i));
            }
            zhengwu.service(Sequencer.class).run();
            for (int i = 0; i < 3; i++) {
                assertThat(failure(() -> zhengwu.service(SealJob.class).run())).contains("entry 9");
            }

            AuditVerification online = zhengwu.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(online.finding()).extracting(Finding::kind).isEqualTo(FindingKind.REMADE);
        });
    }

    @Test
    void namesAChainPutInTheOthersPlace() {
        tampered(List.of("delete from adt_entry", "delete from adt_chain"), zhengwu -> {
            for (int i = 1; i <= 20; i++) {
                Trails.append(zhengwu, Trails.OFFICIAL, Trails.fact(i));
            }
            zhengwu.service(Sequencer.class).run();

            AuditVerification online = zhengwu.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(online.finding()).extracting(Finding::kind).isEqualTo(FindingKind.CHECKPOINT);
            assertThat(failure(() -> zhengwu.service(SealJob.class).run())).contains("another chain");
        });
    }

    @Test
    void findsNothingInAWholeChain() {
        tampered(List.of(), zhengwu -> {
            AuditVerification found = zhengwu.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(found.intact()).isTrue();
            assertThat(found.checked()).isEqualTo(ENTRIES);
            assertThat(found.checkpoints()).isEqualTo(1);
            assertThat(offline(zhengwu)).contains("OK: the chain is whole");
        });
    }

    private void expect(FindingKind kind, long seq, String... sql) {
        tampered(List.of(sql), zhengwu -> {
            Finding online =
                    zhengwu.service(AuditTrail.class).verify(Trails.AUDITOR).finding();

            assertThat(online).as(String.join("; ", sql)).isNotNull();
            assertThat(online.kind()).as(online.detail()).isEqualTo(kind);
            assertThat(online.seq()).as(online.detail()).isEqualTo(seq);
            assertThat(offline(zhengwu)).contains("BROKEN: " + kind + " at entry " + seq);
        });
    }

    private void tampered(List<String> sql, Consumer<Zhengwu> then) {
        JdbcConnectionPool database = database();
        try (Zhengwu zhengwu = Zhengwu.builder()
                .dataSource(database)
                .background(false)
                .setting("zhengwu.data", fresh().toString())
                .setting("zhengwu.demo", "true")
                .start()) {
            Trails.appendMany(zhengwu, ENTRIES);
            Trails.execute(database, sql.toArray(String[]::new));
            then.accept(zhengwu);
        } finally {
            close(database);
            database.dispose();
        }
    }

    void close(DataSource database) {}

    private Path fresh() {
        try {
            data = Files.createTempDirectory(folder, "data");
            return data;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path data = Path.of("");

    private String offline(Zhengwu zhengwu) {
        Path export = data.resolve("export.jsonl");
        try (InputStream lines = zhengwu.service(AuditTrail.class).export(Trails.AUDITOR)) {
            Files.copy(lines, export);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path audit = data.resolve("audit");
        VerifyAudit.run(
                List.of(
                        export.toString(),
                        "--checkpoints",
                        audit.toString(),
                        "--key",
                        audit.resolve("public-key.pem").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String failure(Runnable work) {
        try {
            work.run();
            return "";
        } catch (IllegalStateException failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
