package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Ports;
import org.zhengwu.testing.ServerProcess;

/** A wrong setting stops the start with one sentence. */
class StartIT {

    private static final String KEY = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    @Test
    void refusesAPortThatIsNoNumber() {
        assertRefused(Map.of("HTTP_PORT", "web"), "HTTP_PORT");
    }

    @Test
    void refusesAPortOutOfRange() {
        assertRefused(Map.of("HTTPS_PORT", "65536"), "HTTPS_PORT");
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(Map.of("HTTP_PORT", String.valueOf(taken.getLocalPort())), "taken");
        }
    }

    @Test
    void refusesTheSamePortTwice() {
        assertRefused(Map.of("HTTP_PORT", "9198", "HTTPS_PORT", "9198"), "HTTPS_PORT");
    }

    @Test
    void refusesAnAnswerToDemoThatIsNeitherTrueNorFalse() {
        assertRefused(Map.of("ZHENGWU_DEMO", "maybe"), "ZHENGWU_DEMO");
    }

    @Test
    void refusesToBeADemoAndUnderTestAtOnce() {
        assertRefused(Map.of("ZHENGWU_DEMO", "true", "ZHENGWU_CONFORMANCE", "true"), "ZHENGWU_CONFORMANCE");
    }

    @Test
    void refusesAFormOfTheLogThatItDoesNotKnow() {
        assertRefused(Map.of("ZHENGWU_LOG", "xml"), "ZHENGWU_LOG");
    }

    @Test
    void refusesAZoneThatItDoesNotKnow() {
        assertRefused(Map.of("ZHENGWU_ZONE", "inner"), "ZHENGWU_ZONE");
    }

    @Test
    void refusesADatabaseThatItDoesNotKnow() {
        assertRefused(Map.of("DB_URL", "jdbc:oracle:thin:@db"), "DB_URL");
    }

    @Test
    void refusesADatabaseThatDoesNotAnswer() {
        assertRefused(Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/zhengwu"), "DB_URL");
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(Map.of("ZHENGWU_DATA", file.toString()), "ZHENGWU_DATA");
    }

    @Test
    void refusesACommandThatItDoesNotKnow() {
        ServerProcess process = ServerProcess.launch(folder, Map.of("ZHENGWU_DATA", data()), "dance");
        assertOneSentence(process, "restore");
    }

    @Test
    void refusesToServePeopleWithoutKeys() {
        assertRefusedBeforeTheServer(Map.of("ZHENGWU_DEMO", "false"), "zhengwu.identity.key");
    }

    @Test
    void refusesToServePeopleWithoutAKeyOfTheAuditTrail() {
        assertRefusedBeforeTheServer(Map.of("ZHENGWU_IDENTITY_KEY", KEY), "zhengwu.audit.signing-key");
    }

    @Test
    void refusesKeysThatAreNone() throws IOException {
        String file = Files.writeString(folder.resolve("no-key"), "nonsense").toString();
        String rules = Files.createDirectories(folder.resolve("rules")).toString();
        Files.writeString(folder.resolve("rules/city.rules"), "id=permit-decision limit=20 basis=法\n");

        assertRefusedBeforeTheServer(
                Map.of("ZHENGWU_DEMO", "true", "ZHENGWU_IDENTITY_KEY", "nonsense"), "zhengwu.identity.key");
        assertRefusedBeforeTheServer(
                Map.of("ZHENGWU_DEMO", "true", "ZHENGWU_AUDIT_SIGNING_KEY", file), "zhengwu.audit.signing-key");
        assertRefusedBeforeTheServer(
                Map.of(
                        "ZHENGWU_DEMO", "true",
                        "ZHENGWU_SEALS_KEYSTORE", file,
                        "ZHENGWU_SEALS_KEYSTORE_PASSWORD", "nonsense"),
                "zhengwu.seals.keystore");
        assertRefusedBeforeTheServer(Map.of("ZHENGWU_DEMO", "true", "ZHENGWU_DEADLINES_FOLDER", rules), "city.rules");
        assertRefusedBeforeTheServer(
                Map.of("ZHENGWU_DEMO", "true", "ZHENGWU_CASES_PLUGIN", "city"), "zhengwu.cases.plugin");
    }

    @Test
    void refusesAWrongSettingOfAFunctionAtTheStart() {
        assertRefused(Map.of("ZHENGWU_IDENTITY_LOCK_FAILURES", "many"), "zhengwu.identity.lock.failures");
    }

    @Test
    void refusesAFirstPasswordThatIsTooWeak() throws IOException {
        Map<String, String> settings = serving();
        settings.put("ZHENGWU_SETUP_PASSWORD", "short");
        assertRefused(settings, "zhengwu.setup.password");
    }

    @Test
    void opensTheThreeAdministratorsOfAServerThatServesPeople() throws IOException {
        Map<String, String> settings = serving();
        settings.put("ZHENGWU_DATA", data());
        settings.put("ZHENGWU_SETUP_PASSWORD", "first-password-1");
        try (ServerProcess server = ServerProcess.launch(folder, settings).awaitReady()) {
            HttpCalls visitor = new HttpCalls(server.port());
            for (String account : List.of("system-admin", "security-admin", "audit-admin")) {
                visitor.post("/api/v1/sessions", Map.of("account", account, "password", "first-password-1"))
                        .expect(201);
            }
            visitor.post("/api/v1/sessions", Map.of("account", "citizen1", "password", "zhengwu-demo"))
                    .expect(401);
            assertThat(server.output()).doesNotContain("demo");
        }
    }

    private Map<String, String> serving() throws IOException {
        Path signingKey = folder.resolve("signing-key.pem");
        Files.writeString(signingKey, SigningKeys.fresh());
        return new HashMap<>(Map.of(
                "ZHENGWU_DEMO",
                "false",
                "ZHENGWU_IDENTITY_KEY",
                KEY,
                "ZHENGWU_AUDIT_SIGNING_KEY",
                signingKey.toString()));
    }

    @Test
    void refusesAPluginThatNobodyApproved() throws IOException {
        plugin("one");
        assertRefused(Map.of("ZHENGWU_DEMO", "false"), "city.jar is not approved");
    }

    @Test
    void refusesAPluginThatIsNotTheOneApproved() throws IOException {
        Path jar = plugin("one");
        ServerProcess approval =
                ServerProcess.launch(folder, Map.of("ZHENGWU_DATA", data()), "approve", jar.toString(), "--by", "Li");
        assertThat(approval.awaitExit()).isZero();
        assertThat(approval.output()).contains("city.jar", "SHA-256", "Li");
        plugin("two");

        assertRefused(Map.of("ZHENGWU_DEMO", "false"), "its digest is another");
    }

    private Path plugin(String content) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("data").resolve("plugins"));
        return Files.writeString(plugins.resolve("city.jar"), content);
    }

    private void assertRefusedBeforeTheServer(Map<String, String> settings, String word) {
        assertRefused(settings, word);
        assertThat(folder.resolve("data/logs/messages.log")).doesNotExist();
    }

    private void assertRefused(Map<String, String> settings, String word) {
        Map<String, String> all = new HashMap<>(Map.of("ZHENGWU_DATA", data()));
        all.putAll(settings);
        assertOneSentence(ServerProcess.launch(folder, all), word);
    }

    private static void assertOneSentence(ServerProcess process, String word) {
        assertThat(process.awaitExit()).isNotZero();
        assertThat(process.output().lines()).hasSize(1);
        assertThat(process.output()).contains(word).doesNotContain("Exception", "\tat ", "com.ibm");
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
