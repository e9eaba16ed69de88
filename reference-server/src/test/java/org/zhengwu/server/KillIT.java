package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.zhengwu.api.json.Json;
import org.zhengwu.testing.ServerProcess;

/** What was acknowledged is there after {@code kill -9}, and there once. */
@Tag("full")
class KillIT {

    private static final int KILLS = 10;
    private static final int MOST_BETWEEN_KILLS = 120;

    @TempDir
    private Path folder;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void losesNothingOnH2() {
        killAndCount("H2", Map.of());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void losesNothingOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            killAndCount(
                    "PostgreSQL",
                    Map.of(
                            "DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "DB_USER", "postgres",
                            "DB_PASSWORD", "postgres",
                            "ZHENGWU_DEMO", "true"));
        }
    }

    private void killAndCount(String database, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("ZHENGWU_DATA", folder.resolve(database).toString());
        try (Restarted server = new Restarted(folder, settings)) {
            HttpCalls citizen = new HttpCalls(server.port()).as("citizen1");
            try (Load load = new Load(citizen, anItem(citizen))) {
                killUnder(load, server);
                load.end();
                count(database, load, citizen, new HttpCalls(server.port()).as("audit-admin"));
            }
        }
    }

    private static void killUnder(Load load, Restarted server) {
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            load.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
            // In whatever the writers are at.
            pause(random.nextInt(200));
            server.killAndStart();
        }
    }

    private static void count(String database, Load load, HttpCalls citizen, HttpCalls auditor) {
        List<Load.Acknowledged> acknowledged = load.acknowledged();
        long lost = acknowledged.stream()
                .filter(each ->
                        !citizen.get("/api/v1/cases/" + each.id()).body().contains(each.mark()))
                .count();
        int kept = casesOf(citizen).size();
        System.out.printf(
                "%s: %d kills under 8 writers: %d acknowledged, %d found, %d duplicated, %d calls repeated%n",
                database,
                KILLS,
                acknowledged.size(),
                acknowledged.size() - lost,
                kept - acknowledged.size(),
                load.repeated());
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(lost).isZero();
        assertThat(kept).isEqualTo(acknowledged.size());
        assertThat(load.unexpected()).isEmpty();
        assertThat(auditor.get("/api/v1/audit/verification").expect(200).body()).doesNotContain("finding");
    }

    private static Set<String> casesOf(HttpCalls citizen) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            Cases page = Json.lenient()
                    .read(
                            citizen.get("/api/v1/cases?mine&limit=100&cursor=" + cursor)
                                    .expect(200)
                                    .body(),
                            Cases.class);
            page.items().forEach(each -> ids.add(String.valueOf(each.get("id"))));
            cursor = page.next();
        }
        return ids;
    }

    private static String anItem(HttpCalls visitor) {
        Cases items = Json.lenient()
                .read(
                        visitor.get("/api/v1/items?division=440300&type=01")
                                .expect(200)
                                .body(),
                        Cases.class);
        return String.valueOf(items.items().get(0).get("id"));
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A server that is killed and started again on its port. */
    private static final class Restarted implements AutoCloseable {

        private final Path folder;
        private final Map<String, String> settings;
        private ServerProcess running;

        Restarted(Path folder, Map<String, String> settings) {
            this.folder = folder;
            this.settings = settings;
            running = ServerProcess.launch(folder, settings).awaitReady();
        }

        int port() {
            return running.port();
        }

        void killAndStart() {
            running.kill();
            running = ServerProcess.launch(folder, port(), settings).awaitReady();
        }

        @Override
        public void close() {
            running.close();
        }
    }

    record Cases(List<Map<String, Object>> items, @Nullable String next) {}
}
