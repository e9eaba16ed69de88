package org.zhengwu.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Ports;
import org.zhengwu.testing.ServerProcess;

/** What sharing provides is obtained from a source over HTTP, and seen by applicant and organ in a browser (CSE-121). */
@Tag("full")
class SharingIT {

    private static final String SETTING = "ZHENGWU_CASES_DATA_SHARING";
    private static final String PROVIDED = "由企业登记库提供";

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void showsApplicantAndOrganWhatTheSourceProvided() throws IOException {
        HttpServer source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
        source.createContext("/share/materials", this::answer);
        source.start();
        try (Browser browser = Browser.start();
                ServerProcess server = ServerProcess.launch(
                                folder, settings(source.getAddress().getPort()))
                        .awaitReady()) {
            String path = "/cases/"
                    + new Journey(new HttpCalls(server.port())).submit().text("id");
            awaitAnswer(new HttpCalls(server.port()).as("citizen1"), "/api/v1" + path);

            try (Window window = browser.window("shared-", server.port(), "zh-CN", true, 1280)) {
                window.signIn("citizen1");
                window.visit(path);
                assertThat(window.text()).contains(PROVIDED, "营业执照.pdf");
            }
            try (Window window = browser.window("shared-staff-", server.port(), "zh-CN", true, 1280)) {
                window.signInToWork("official-sz");
                window.visit("/staff" + path);
                assertThat(window.text()).contains(PROVIDED, "营业执照.pdf");
            }
            assertThat(asked)
                    .singleElement()
                    .satisfies(question -> assertThat(question)
                            .contains("\"material\":\"licence\"", "\"name\":\"营业执照\"", "\"number\":\"440300-"));
        } finally {
            source.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.sendResponseHeaders(200, CitizenWay.PDF.length);
        exchange.getResponseBody().write(CitizenWay.PDF);
        exchange.close();
    }

    private Map<String, String> settings(int port) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "register-2026\n");
        Path document = Files.writeString(folder.resolve("sources.json"), """
                {"sources": [{"name": "register", "title": "企业登记库",
                  "http": {"base": "http://127.0.0.1:%d/share", "authentication": "TOKEN"},
                  "answers": [{"item": "11440300DEM0DEM21F3440114002001", "material": "licence"}]}]}
                """.formatted(port));
        return Map.of(
                "ZHENGWU_DATA",
                folder.resolve("data").toString(),
                SETTING,
                document.toString(),
                SETTING + "_REGISTER_TOKEN_FILE",
                token.toString());
    }

    private static void awaitAnswer(HttpCalls citizen, String path) {
        Instant latest = Instant.now().plusSeconds(30);
        while (!citizen.get(path).expect(200).body().contains("\"state\":\"OBTAINED\"")) {
            assertThat(Instant.now()).as("The source answers in time").isBefore(latest);
        }
    }
}
