package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** Conformance mode keeps to itself: its clock and cast are nowhere else, and neither is its database. */
@Tag("full")
class ConformanceIT {

    private static final String CLOCK = "/api/conformance/v1/clock";

    @TempDir
    Path folder;

    @Test
    void refusesAnotherModesDatabaseAndHasItsOwnRefused() {
        String own = folder.resolve("own").toString();
        Map<String, String> conformance = Map.of("ZHENGWU_DATA", own, "ZHENGWU_CONFORMANCE", "true");
        try (ServerProcess server = ServerProcess.launch(folder, conformance).awaitReady()) {
            movesTheClock(new HttpCalls(server.port()));
        }
        assertRefused(Map.of("ZHENGWU_DATA", own), "made for conformance runs");

        Path demo = folder.resolve("demo");
        try (ServerProcess server = ServerProcess.demo(demo)) {
            assertThat(new HttpCalls(server.port()).get(CLOCK).status()).isEqualTo(404);
        }
        assertRefused(
                Map.of("ZHENGWU_DATA", demo.toString(), "ZHENGWU_CONFORMANCE", "true"),
                "not made for conformance runs");
    }

    private static void movesTheClock(HttpCalls calls) {
        assertThat(calls.get(CLOCK).expect(200).text("now")).isEqualTo("2026-03-02T02:00:00Z");
        String later = "{\"now\":\"2026-09-30T02:00:00Z\"}";

        assertThat(calls.send(calls.request(CLOCK)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(later)))
                        .status())
                .isEqualTo(200);

        assertThat(calls.get(CLOCK).text("now")).isEqualTo("2026-09-30T02:00:00Z");
    }

    private void assertRefused(Map<String, String> settings, String sentence) {
        ServerProcess process = ServerProcess.launch(folder, settings);
        assertThat(process.awaitExit()).isNotZero();
        assertThat(process.output()).contains(sentence).doesNotContain("\tat ");
    }
}
