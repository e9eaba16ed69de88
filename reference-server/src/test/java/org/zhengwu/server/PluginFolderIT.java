package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** A vendor's jars in the plugin folder of the real server. */
class PluginFolderIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGN = "深圳政务";

    @TempDir
    Path folder;

    @AfterEach
    void keepTheLog() throws IOException {
        // Kept for whoever asks why a test failed.
        Files.copy(
                folder.resolve("data/logs/messages.log"),
                Path.of("target", "plugins-messages.log"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** One server with two jars, then the same data with another one: a start costs more than all calls. */
    @Test
    void servesAVendorsFunctionKeepsAnOutageWhereItIsAndLivesOnWithoutTheJars() throws Exception {
        approve(VendorJar.notices()
                .with("META-INF/zhengwu-conformance.json", """
                        {"digest":"ab12","result":{"kit":"0.1.0","chapters":[],"level":{"core":true,
                        "chinese":"符合核心级","english":"Conforms to core"}},"run":{},"evidence":[]}
                        """)
                .writeTo(plugins().resolve("city-notices.jar")));
        VendorJar.scanner().writeTo(plugins().resolve("city-scanner.jar"));
        mood("well");
        String number;
        try (ServerProcess server =
                ServerProcess.launch(folder, settings(plugins())).awaitReady()) {
            HttpCalls visitor = new HttpCalls(server.port());
            new Journey(visitor).walk();
            number = new Journey(visitor).submit().text("number");
            assertThat(visitor.as("citizen1").get("/api/v1/notices").expect(200).body())
                    .contains(SIGN);
            showsWhatRuns(visitor);
            showsThePage(visitor);
            keepsAnOutageWhereItIs(visitor);
        }
        assertThat(rows("city_notice")).isPositive();

        Path other = folder.resolve("other");
        VendorJar.sms().writeTo(other.resolve("city-sms.jar"));
        try (ServerProcess server =
                ServerProcess.launch(folder, settings(other)).awaitReady()) {
            HttpCalls visitor = new HttpCalls(server.port());
            HttpCalls citizen = visitor.as("citizen1");
            assertThat(citizen.get("/api/v1/cases?mine").expect(200).body()).contains(number);
            new Journey(visitor).walk();
            assertThat(citizen.get("/api/v1/notices").expect(200).body())
                    .contains("\"items\":[{")
                    .doesNotContain(SIGN);
            assertThat(visitor.as("it1").get("/api/v1/plugins").expect(200).body())
                    .contains("org.zhengwu.notifications", "cn.example.city.sms.CitySms")
                    .doesNotContain("cn.example.city.notices", "cn.example.city.scanner");
            assertThat(sentMessages()).contains("sms:", "您的申请已受理");
        }
        assertThat(rows("city_notice")).isPositive();
    }

    private static void showsWhatRuns(HttpCalls visitor) {
        for (String account : List.of("it1", "system-admin", "security-admin")) {
            assertThat(visitor.as(account).get("/api/v1/plugins").expect(200).body())
                    .as(account)
                    .contains(
                            "\"id\":\"cn.example.city.notices\",\"version\":\"3.1\",\"vendor\":\"Example City\"",
                            "\"apiRange\":\"[1,2)\",\"reference\":false,\"jar\":\"city-notices.jar\"",
                            "\"by\":\"李明\"",
                            "\"kit\":\"0.1.0\",\"digest\":\"ab12\",\"result\":\"符合核心级 Conforms to core\"",
                            "\"id\":\"org.zhengwu.cases\"",
                            "cn.example.city.scanner.CityScanner");
        }
        for (String account : List.of("citizen1", "head-sz", "developer1", "audit-admin", "manager-gd")) {
            assertThat(visitor.as(account).get("/api/v1/plugins").status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(visitor.get("/api/v1/plugins").status()).isEqualTo(401);
        assertThat(visitor.get("/health").body()).doesNotContain("cn.example", "0.1.0", "3.1");
    }

    private static void showsThePage(HttpCalls visitor) {
        assertThat(visitor.get("/plugins").expect(200).body())
                .contains("正在运行的插件", "<form method=\"post\"")
                .doesNotContain("<script", "cn.example");
        assertThat(page(visitor, "it1", "zhengwu-demo").expect(200).body())
                .contains("cn.example.city.notices", "李明", "Conforms to core", "city-notices.jar")
                .doesNotContain("<script");
        assertThat(page(visitor, "it1", "wrong-password").expect(401).body())
                .contains("role=\"alert\"")
                .doesNotContain("cn.example");
        assertThat(page(visitor, "citizen1", "zhengwu-demo").expect(403).body()).doesNotContain("cn.example");
    }

    private static HttpCalls.Answer page(HttpCalls visitor, String account, String password) {
        String form = "account=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return visitor.send(visitor.request("/plugins")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private void keepsAnOutageWhereItIs(HttpCalls visitor) throws Exception {
        HttpCalls citizen = visitor.as("citizen1");
        mood("down");
        refusedForTheScanner(citizen);
        mood("well");
        upload(citizen).expect(201);

        mood("hanging");
        long begun = System.nanoTime();
        refusedForTheScanner(citizen);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)).isLessThan(10);
        mood("well");
        TimeUnit.SECONDS.sleep(3);
        upload(citizen).expect(201);
        assertThat(visitor.get("/health/ready").expect(200).body())
                .contains("\"storage.ContentScanner\":\"up\"")
                .contains("\"unexpected failures\":0");

        mood("broken");
        HttpCalls.Answer fault = upload(citizen).expect(500);
        assertThat(fault.text("code")).isEqualTo("internal");
        assertThat(fault.body()).doesNotContain("fault");
        assertThat(visitor.get("/health/ready").expect(200).body())
                .contains("\"unexpected failures\":1", "\"storage.ContentScanner unexpected failures\":1");
        mood("well");
        upload(citizen).expect(201);
    }

    private static void refusedForTheScanner(HttpCalls citizen) {
        HttpCalls.Answer refused = upload(citizen).expect(503);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo("unavailable");
        assertThat(refused.text("function")).isEqualTo("storage");
        assertThat(refused.text("port")).isEqualTo("ContentScanner");
        assertThat(citizen.get("/health/ready").expect(200).body())
                .contains("\"storage.ContentScanner\":\"1 of 1 out\"");
        citizen.get("/api/v1/items?division=440300&limit=1").expect(200);
        citizen.get("/api/v1/cases?mine").expect(200);
        citizen.get("/api/v1/notices").expect(200);
    }

    private static HttpCalls.Answer upload(HttpCalls citizen) {
        return citizen.post("/api/v1/attachments?name=a.pdf", "application/pdf", PDF);
    }

    /** The sentences of the start, each from a server with a wrong folder. */
    @Test
    @Tag("full")
    void refusesFoldersThatMakeNoWhole() throws IOException {
        Path two = folder.resolve("two");
        VendorJar.notices().writeTo(two.resolve("city.jar"));
        VendorJar.notices("id=cn.example.town.notices", "package=cn.example.town")
                .writeTo(two.resolve("town.jar"));
        assertRefused(
                two,
                "Several plugins give the function notifications (cn.example.city.notices, cn.example.town.notices):"
                        + " set zhengwu.notifications.plugin to one.");

        Path later = folder.resolve("later");
        VendorJar.notices("api=[2,3)").writeTo(later.resolve("city.jar"));
        assertRefused(later, "cn.example.city.notices was built for versions [2,3) of the API of notifications");

        Path needy = folder.resolve("needy");
        VendorJar.notices("requires=payments").writeTo(needy.resolve("city.jar"));
        assertRefused(needy, "cn.example.city.notices requires the function payments, which no plugin gives.");

        Path lying = folder.resolve("lying");
        VendorJar.notices("provides=org.zhengwu.spi.technical.notifications.AddressBook")
                .writeTo(lying.resolve("city.jar"));
        assertRefused(
                lying,
                "cn.example.city.notices says that it provides"
                        + " org.zhengwu.spi.technical.notifications.AddressBook, but has no bean of it.");

        Path foreign = folder.resolve("foreign");
        VendorJar.notices("provides=org.zhengwu.api.technical.approvals.ApprovalService")
                .writeTo(foreign.resolve("city.jar"));
        assertRefused(foreign, "org.zhengwu.api.technical.approvals.ApprovalService, which belongs to approvals.");
    }

    private void assertRefused(Path plugins, String sentence) throws IOException {
        mood("well");
        ServerProcess process = ServerProcess.launch(folder, settings(plugins));
        assertThat(process.awaitExit()).isEqualTo(2);
        assertThat(process.output().lines()).hasSize(1);
        assertThat(process.output()).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    private void approve(Path jar) {
        ServerProcess approval =
                ServerProcess.launch(folder, settings(plugins()), "approve", jar.toString(), "--by", "李明");
        assertThat(approval.awaitExit()).as(approval.output()).isZero();
    }

    private Map<String, String> settings(Path plugins) {
        return new HashMap<>(Map.of(
                "ZHENGWU_DATA",
                folder.resolve("data").toString(),
                "ZHENGWU_DEMO",
                "true",
                "PLUGIN_DIR",
                plugins.toString(),
                "ZHENGWU_STORAGE_CITY_SCANNER",
                folder.resolve("mood").toString(),
                "ZHENGWU_STORAGE_TIMEOUT",
                "PT2S",
                "ZHENGWU_NOTIFICATIONS_CITY_SIGN",
                SIGN,
                "ZHENGWU_NOTIFICATIONS_CITY_SMS",
                folder.resolve("sms.txt").toString()));
    }

    /** What the city's gateway has; the outbox hands it over a moment after the answer. */
    private String sentMessages() throws Exception {
        Path file = folder.resolve("sms.txt");
        for (int second = 0;
                second < 20 && !(Files.exists(file) && Files.readString(file).contains("受理"));
                second++) {
            TimeUnit.SECONDS.sleep(1);
        }
        return Files.readString(file);
    }

    private Path plugins() {
        return folder.resolve("plugins");
    }

    private void mood(String mood) throws IOException {
        Files.writeString(folder.resolve("mood"), mood);
    }

    private long rows(String table) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("data/database/zhengwu");
        try (Connection connection = DriverManager.getConnection(url, "zhengwu", "");
                ResultSet counted = connection.createStatement().executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
