package org.zhengwu.plugin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.plugin.audit.chain.SigningKey;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;

class SealsTest {

    private static final String DATA = "zhengwu.data";
    private static final String DEMO = "zhengwu.demo";
    private static final String KEY = "zhengwu.audit.signing-key";

    @TempDir
    Path folder;

    private final JdbcConnectionPool database = Trails.h2();

    @AfterEach
    void drop() {
        database.dispose();
    }

    @Test
    void generatesAKeyForTheDemoOnceAndForItsOwnerOnly() throws IOException {
        start(Map.of(DATA, data(), DEMO, "true")).close();
        Path key = folder.resolve("data/audit/demo-signing-key.pem");
        String first = Files.readString(key);
        start(Map.of(DATA, data(), DEMO, "true")).close();

        assertThat(Files.readString(key)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(key))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void refusesTheDemoKeyOutsideTheDemo() {
        start(Map.of(DATA, data(), DEMO, "true")).close();
        String demoKey = folder.resolve("data/audit/demo-signing-key.pem").toString();

        assertThatThrownBy(() -> start(Map.of(DATA, data(), KEY, demoKey)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("refused outside demo mode");
        assertThatThrownBy(() -> start(Map.of(DATA, data())))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(KEY + " is not set");
    }

    @Test
    void refusesWrongSettingsWithOneSentence() throws IOException {
        Path noKey = Files.writeString(folder.resolve("no-key.pem"), "nothing");
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> start(Map.of(KEY, noKey.toString())))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("holds no key pair");
        assertThatThrownBy(() -> start(Map.of("zhengwu.audit.hash", "MD5")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("neither SM3 nor SHA-256");
        assertThatThrownBy(() -> start(Map.of(DATA, file.toString(), DEMO, "true")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("can't write its folder");
    }

    @Test
    void goesOnSealingAfterARestartWithAKeyOfItsOwn() throws IOException {
        Path key = Files.writeString(
                folder.resolve("key.pem"), SigningKey.generate().toPem());
        Map<String, String> settings = Map.of(DATA, data(), KEY, key.toString(), "zhengwu.audit.hash", "SHA-256");
        Path checkpoints = folder.resolve("data/audit/checkpoints.jsonl");
        try (Zhengwu first = start(settings)) {
            Trails.appendMany(first, 3);
            Trails.appendMany(first, 3);
        }
        assertThat(Files.readAllLines(checkpoints)).hasSize(1);
        Files.writeString(checkpoints, "{\"chain\":\"torn by a cra", StandardOpenOption.APPEND);

        try (Zhengwu second = start(settings)) {
            Trails.appendMany(second, 3);

            AuditVerification found = second.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(found.finding()).isNull();
            assertThat(found.checked()).isEqualTo(9);
            assertThat(found.checkpoints()).isEqualTo(2);
        }
    }

    @Test
    void namesACheckpointThatWasForged() throws IOException {
        try (Zhengwu zhengwu = start(Map.of(DATA, data(), DEMO, "true"))) {
            Trails.appendMany(zhengwu, 3);
            Path head = folder.resolve("data/audit/head.json");
            Files.writeString(head, Files.readString(head).replace("\"seq\":3", "\"seq\":2"));

            AuditVerification found = zhengwu.service(AuditTrail.class).verify(Trails.AUDITOR);

            assertThat(found.intact()).isFalse();
            assertThat(String.valueOf(found.finding())).contains("CHECKPOINT", "not signed by the key");
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Zhengwu start(Map<String, String> settings) {
        Zhengwu.Builder builder = Zhengwu.builder().dataSource(database).background(false);
        settings.forEach(builder::setting);
        return builder.start();
    }
}
