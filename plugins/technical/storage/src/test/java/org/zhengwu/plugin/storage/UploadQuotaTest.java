package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.storage.Surroundings.THEN;
import static org.zhengwu.plugin.storage.Surroundings.citizen;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.Postgres;

class UploadQuotaTest {

    private static final int FILES = 3;
    private static final int THREADS = 8;

    @TempDir
    Path spool;

    @Test
    void holdsOnH2() {
        letsNoMoreThroughHoweverManyComeAtOnce(null);
    }

    @Test
    @Tag("full")
    void holdsOnPostgres() {
        try (Postgres postgres = Postgres.start()) {
            letsNoMoreThroughHoweverManyComeAtOnce(postgres.newDatabase());
        }
    }

    private void letsNoMoreThroughHoweverManyComeAtOnce(@Nullable DataSource database) {
        Caller citizen = citizen();
        try (Zhengwu zhengwu = new Surroundings(spool)
                .builder(database)
                .setting("zhengwu.storage.quota-files", Integer.toString(FILES))
                .start()) {
            List<CompletableFuture<Object>> uploads = IntStream.range(0, THREADS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> outcome(zhengwu, citizen, 2_000 + i)))
                    .toList();
            List<Object> outcomes =
                    uploads.stream().map(CompletableFuture::join).toList();

            assertThat(outcomes.stream().filter(Document.class::isInstance)).hasSize(FILES);
            assertThat(outcomes.stream().filter(TooManyRequestsException.class::isInstance))
                    .hasSize(THREADS - FILES)
                    .allSatisfy(refused -> assertThat(((TooManyRequestsException) refused).retryAfter())
                            .isEqualTo(Duration.ofDays(1).plusSeconds(1)));
            assertThat(outcome(zhengwu, citizen(), 2_000)).as("another account").isInstanceOf(Document.class);
            zhengwu.clock().moveTo(THEN.plus(Duration.ofDays(1)));
            assertThat(outcome(zhengwu, citizen, 2_000)).as("a day later").isInstanceOf(Document.class);
        }
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void countsTheBytesOfADay() {
        Caller citizen = citizen();
        try (Zhengwu zhengwu = new Surroundings(spool)
                .builder(null)
                .setting("zhengwu.storage.limit", "10000")
                .setting("zhengwu.storage.quota", "10000")
                .start()) {
            assertThat(outcome(zhengwu, citizen, 6_000)).isInstanceOf(Document.class);
            assertThat(outcome(zhengwu, citizen, 6_000)).isInstanceOf(TooManyRequestsException.class);
            assertThat(outcome(zhengwu, citizen, 3_000)).isInstanceOf(Document.class);
        }
    }

    @Test
    void doesNotStartWithAQuotaBelowOneFile() {
        assertThatThrownBy(() -> new Surroundings(spool)
                        .builder(null)
                        .setting("zhengwu.storage.quota", "10")
                        .start())
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zhengwu.storage.quota");
        assertThatThrownBy(() -> new Surroundings(spool)
                        .builder(null)
                        .setting("zhengwu.storage.quota-files", "0")
                        .start())
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zhengwu.storage.quota-files");
    }

    private static Object outcome(Zhengwu zhengwu, Caller caller, int size) {
        try {
            return zhengwu.service(DocumentStore.class)
                    .upload(
                            caller,
                            new DocumentDraft("a.pdf", "application/pdf"),
                            new ByteArrayInputStream(Contents.largePdf(size)));
        } catch (TooManyRequestsException refused) {
            return refused;
        }
    }
}
