package org.zhengwu.server;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** Tests of pages in a real browser, on a server of their class. */
abstract class BrowserTests {

    static final int DESK = 1280;
    static final int PHONE = 360;

    @TempDir
    static Path folder;

    static Browser browser;
    static ServerProcess server;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        // A test sends forms faster than any person.
        server = ServerProcess.launch(
                        folder,
                        Map.of(
                                "ZHENGWU_DATA",
                                folder.resolve("data").toString(),
                                "ZHENGWU_PORTAL_FORMS_PER_MINUTE",
                                "100000"))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    static HttpCalls.Answer get(String path, String cookies) {
        return new PageCalls(server.port()).get(path, cookies);
    }

    static HttpCalls.Answer post(String path, String cookies, String origin, String form) {
        return new PageCalls(server.port()).post(path, cookies, origin, form);
    }

    static String base() {
        return "http://127.0.0.1:" + server.port();
    }
}
