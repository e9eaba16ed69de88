package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** The second factor in a real browser, where the installation asks it of its staff (SEC-011 to SEC-015). */
@Tag("full")
class SecondFactorIT {

    @TempDir
    static Path folder;

    private static Browser browser;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        Map<String, String> settings = Map.of(
                "ZHENGWU_DATA",
                folder.resolve("data").toString(),
                "ZHENGWU_IDENTITY_SECOND_FACTOR",
                "REQUIRED_FOR_STAFF");
        server = ServerProcess.launch(folder, settings).awaitReady();
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

    @Test
    void leadsStaffFromEnrolmentToResetInChineseAtADesk() {
        try (Window official = browser.window("factor-", server.port(), "zh-CN", true, 1280);
                Window security = browser.window("factor-security-", server.port(), "zh-CN", true, 1280)) {
            SecondFactorWay way = new SecondFactorWay(official, "official-sz");
            way.walk();
            SecondFactorWay other = new SecondFactorWay(security, "security-admin");
            other.enrol();
            other.signIn("/staff/accounts");
            other.reset("official-sz");
            way.startAnew();
            security.lookAgainInLargeType();
        }
    }

    @Test
    void leadsStaffThroughEnrolmentInEnglishOnAPhoneWithoutScripts() {
        try (Window official = browser.window("factor-", server.port(), "en", false, 360)) {
            new SecondFactorWay(official, "official-sz2").walk();
        }
    }

    @Test
    void leavesStaffWithoutAFactorNothingElse() {
        HttpCalls official = new HttpCalls(server.port()).as("head-sz");

        assertThat(official.get("/api/v1/sessions/current").expect(200).body()).contains("\"roles\":[]");
        official.get("/api/v1/cases?inbox=true").expect(403);
        assertThat(official.get("/api/v1/sessions/current/second-factor")
                        .expect(200)
                        .body())
                .contains("\"due\":true");
    }

    @Test
    void leavesTheServedAlone() {
        try (Window citizen = browser.window("factor-citizen-", server.port(), "zh-CN", true, 360)) {
            citizen.signIn("citizen1");
            for (String page : List.of("/my", "/my/data")) {
                citizen.visit(page);
                assertThat(citizen.page().url()).endsWith(page);
            }
        }
    }
}
