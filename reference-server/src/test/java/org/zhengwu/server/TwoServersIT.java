package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** Two servers that start at the same time on one empty PostgreSQL are one system. */
@Tag("full")
class TwoServersIT {

    private static final int EACH = 20;

    @TempDir
    private Path folder;

    @Test
    void areOneSystemOnOneDatabase() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                ServerProcess first = launch(postgres, "first");
                ServerProcess second = launch(postgres, "second")) {
            first.awaitReady();
            second.awaitReady();

            new Journey(new HttpCalls(first.port()), new HttpCalls(second.port())).walk();
            List<String> numbers = numbersOf(first, second);

            assertThat(numbers).hasSize(2 * EACH).doesNotHaveDuplicates();
            assertThat(numbers.stream().sorted().toList())
                    .containsExactlyElementsOf(IntStream.rangeClosed(2, 2 * EACH + 1)
                            .mapToObj(number -> numbers.get(0).substring(0, 12) + "%08d".formatted(number))
                            .toList());
        }
    }

    private ServerProcess launch(EmbeddedPostgres postgres, String name) throws IOException {
        return ServerProcess.launch(
                folder,
                Map.of(
                        "ZHENGWU_DATA",
                        folder.resolve(name).toString(),
                        "DB_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "DB_USER",
                        "postgres",
                        "DB_PASSWORD",
                        "postgres",
                        "ZHENGWU_IDENTITY_KEY",
                        "test:" + Base64.getEncoder().encodeToString(new byte[32]),
                        "ZHENGWU_SEALS_DEMO_FOLDER",
                        folder.resolve("seals").toString(),
                        "ZHENGWU_DEMO",
                        "true"));
    }

    private static List<String> numbersOf(ServerProcess... servers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> submissions = new ArrayList<>();
            for (int at = 0; at < 2 * EACH; at++) {
                Journey journey = new Journey(new HttpCalls(servers[at % servers.length].port()));
                submissions.add(threads.submit(() -> journey.submit().text("number")));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> submission : submissions) {
                numbers.add(submission.get());
            }
            return numbers;
        } finally {
            threads.shutdownNow();
        }
    }
}
