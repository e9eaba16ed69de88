package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** An instance for the public has no page for staff, and one for staff none for the public; both keep their settings. */
class ZonesIT {

    private static final List<String> PUBLIC = List.of("/", "/items", "/my", "/sign-in", "/preferences", "/places");
    private static final List<String> STAFF = List.of(
            "/staff",
            "/staff/approvals",
            "/staff/limits",
            "/staff/window",
            "/staff/catalogue",
            "/staff/accounts",
            "/staff/organs",
            "/staff/audit",
            "/staff/queues",
            "/staff/plugins",
            "/staff/sign-in",
            "/staff/preferences",
            "/plugins");

    @TempDir
    Path folder;

    @Test
    void servesThePublicAlone() {
        assertZone("public", PUBLIC, STAFF);
    }

    @Test
    void servesStaffAlone() {
        assertZone("staff", STAFF, PUBLIC);
    }

    private void assertZone(String zone, List<String> served, List<String> absent) {
        Map<String, String> settings = Map.of(
                "ZHENGWU_DATA",
                folder.resolve("data").toString(),
                "ZHENGWU_ZONE",
                zone,
                "ZHENGWU_PORTAL_VISITOR_FORMS_PER_MINUTE",
                "1");
        try (ServerProcess server = ServerProcess.launch(folder, settings).awaitReady()) {
            assertThat(server.output()).contains("zone: " + zone);
            for (String page : served) {
                assertThat(get(server, page).status()).as(page).isIn(200, 303);
            }
            for (String page : absent) {
                HttpCalls.Answer answer = get(server, page);
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertFilesAreServed(server, answer);
            }
            assertHoldsBack(server, zone.equals("staff") ? "/staff/sign-in" : "/sign-in");
        }
    }

    /** Of forms that come one after the other all but the first wait, before anybody looks into them. */
    private static void assertHoldsBack(ServerProcess server, String page) {
        List<Integer> answers = IntStream.range(0, 3)
                .mapToObj(sent -> new PageCalls(server.port())
                        .post(page, "", server.address().toString(), "a=b"))
                .map(HttpCalls.Answer::status)
                .toList();
        assertThat(answers).containsSubsequence(403, 429);
    }

    /** What says no is a page of the zone that is served. */
    private static void assertFilesAreServed(ServerProcess server, HttpCalls.Answer page) {
        for (String part : page.body().split("\"")) {
            if (part.contains("/assets/")) {
                assertThat(get(server, part).status()).as(part).isEqualTo(200);
            }
        }
    }

    private static HttpCalls.Answer get(ServerProcess server, String path) {
        return new PageCalls(server.port()).get(path, "");
    }
}
