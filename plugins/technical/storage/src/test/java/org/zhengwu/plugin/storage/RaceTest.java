package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.plugin.storage.Surroundings.ORGAN;
import static org.zhengwu.plugin.storage.Surroundings.citizen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.runtime.job.Jobs;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;
import org.zhengwu.testing.AtOnce;
import org.zhengwu.testing.Postgres;

/** What happens when several do it at once, on both databases. */
class RaceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 15;
    private static final int SIZE = 200_000;

    @TempDir
    Path spool;

    private final Caller citizen = citizen();

    @SuppressWarnings("NullAway.Init") // Each test starts its own.
    private Zhengwu zhengwu;

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void holdsOnH2() throws Exception {
        runAll(null);
    }

    @Test
    @Tag("full")
    void holdsOnPostgres() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            runAll(postgres.newDatabase());
        }
    }

    private void runAll(@Nullable DataSource database) throws Exception {
        zhengwu = new Surroundings(spool).start(database);
        for (int round = 0; round < ROUNDS; round++) {
            keepsEqualUploadsOnce(Contents.largePdf(SIZE + round));
            keepsEqualWritesOnce(Contents.largePdf(SIZE + 100 + round));
            losesNothingToADeletionAtTheSameTime(Contents.largePdf(SIZE + 200 + round));
            bindsOnce(Contents.largePdf(SIZE + 300 + round));
            bindsOrExpires(Contents.largePdf(SIZE + 400 + round));
        }
        assertThat(number("select count(*) from st_chunk c where not exists"
                        + " (select 1 from st_content e where e.id = c.content)"))
                .isZero();
        assertThat(spool).isEmptyDirectory();
    }

    private void keepsEqualUploadsOnce(byte[] content) throws Exception {
        List<Object> results = AtOnce.run(THREADS, i -> upload(content));

        assertThat(results).hasOnlyElementsOfType(Document.class);
        assertKeptOnce(content);
    }

    private void keepsEqualWritesOnce(byte[] content) throws Exception {
        Documents documents = zhengwu.service(Documents.class);
        Binding binding = new Binding(new Subject("case", UUID.randomUUID()), null, ORGAN, null);

        List<Object> results = AtOnce.run(
                THREADS,
                i -> zhengwu.transactions().required(() -> {
                    documents.write(binding, "own.txt", "text/plain", ("own " + i).getBytes(StandardCharsets.UTF_8));
                    return documents.write(binding, "a.pdf", "application/pdf", content);
                }));

        assertThat(results).hasOnlyElementsOfType(DocumentId.class);
        assertKeptOnce(content);
    }

    private void losesNothingToADeletionAtTheSameTime(byte[] content) throws Exception {
        expire(upload(content).id());

        List<Object> results = AtOnce.run(THREADS, i -> i % 2 == 0 ? upload(content) : settle());

        List<Document> uploaded = results.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
        assertThat(uploaded).hasSize(THREADS / 2);
        assertThat(results).noneMatch(Throwable.class::isInstance);
        for (Document each : uploaded) {
            assertThat(read(each.id())).isEqualTo(content);
        }
        assertKeptOnce(content);
    }

    private void bindsOnce(byte[] content) throws Exception {
        Document document = upload(content);
        Documents documents = zhengwu.service(Documents.class);

        List<Object> results = AtOnce.run(THREADS, i -> {
            documents.bind(
                    citizen, document.id(), new Binding(new Subject("case", UUID.randomUUID()), null, ORGAN, null));
            return "bound";
        });

        assertThat(results).filteredOn("bound"::equals).hasSize(1);
        assertThat(results).filteredOn(NotFoundException.class::isInstance).hasSize(THREADS - 1);
    }

    private void bindsOrExpires(byte[] content) throws Exception {
        Document document = upload(content);
        Documents documents = zhengwu.service(Documents.class);
        // Its term ends for the job, but not yet for who binds it at this moment.
        expire(document.id());
        zhengwu.clock().moveTo(zhengwu.clock().now().minus(Duration.ofSeconds(2)));

        List<Object> results = AtOnce.run(THREADS, i -> {
            if (i == 0) {
                zhengwu.clock().moveTo(zhengwu.clock().now().plus(Duration.ofSeconds(2)));
                return "moved";
            }
            documents.bind(citizen, document.id(), new Binding(new Subject("case", new UUID(9, 9)), null, ORGAN, null));
            return "bound";
        });

        boolean bound = results.contains("bound");
        assertThat(results)
                .contains("moved")
                .allMatch(each -> each instanceof String || each instanceof NotFoundException);
        assertThat(zhengwu.service(DocumentStore.class)
                        .find(citizen, document.id())
                        .isPresent())
                .isEqualTo(bound);
    }

    private void assertKeptOnce(byte[] content) {
        String digest = Content.of(content).digest();
        assertThat(number("select count(*) from st_content where digest = '" + digest + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from st_chunk c join st_content e on e.id = c.content where e.digest = '"
                        + digest + "'"))
                .isEqualTo((content.length + ContentTable.CHUNK - 1) / ContentTable.CHUNK);
    }

    private Document upload(byte[] content) {
        return zhengwu.service(DocumentStore.class)
                .upload(citizen, new DocumentDraft("a.pdf", null), new ByteArrayInputStream(content));
    }

    private byte[] read(DocumentId id) throws IOException {
        try (DocumentContent opened = zhengwu.service(DocumentStore.class).open(citizen, id)) {
            return opened.content().readAllBytes();
        }
    }

    private int settle() {
        return zhengwu.service(Jobs.class).settle();
    }

    private void expire(DocumentId id) {
        Statements statements = zhengwu.service(Statements.class);
        zhengwu.transactions()
                .required(() -> statements.update(
                        "update st_document set expires_at = ? where id = ?",
                        zhengwu.clock().now().minusSeconds(1),
                        id.value()));
    }

    private long number(String sql) {
        Statements statements = zhengwu.service(Statements.class);
        return zhengwu.transactions()
                .required(() -> ((Number) statements.column(sql).get(0)).longValue());
    }
}
