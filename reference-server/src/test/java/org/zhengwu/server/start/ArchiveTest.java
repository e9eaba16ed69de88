package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheFilesThatNoStartMakesAnew() throws IOException {
        write("data/audit/head.json", "a");
        write("data/audit/head.json.new", "draft");
        write("data/plugins/vendor.jar", "b");
        write("data/logs/messages.log", "c");
        Path backup = folder.resolve("backup.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            Archive.begin(zip, new Properties(), folder.resolve("data"));
        }

        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("zhengwu-backup.properties", "files/audit/head.json");
        }
    }

    @Test
    void refusesABackupThatHoldsWhatNoBackupHolds() throws IOException {
        for (String name : new String[] {
            "../outside", "plugins/evil.jar", "database/zhengwu.mv.db", "control", "audit/../plugins/evil.jar"
        }) {
            Path backup = folder.resolve("doctored.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
                zip.putNextEntry(new ZipEntry(Archive.DATABASE));
                zip.putNextEntry(new ZipEntry("files/" + name));
            }

            try (ZipFile zip = new ZipFile(backup.toFile())) {
                assertThatThrownBy(() -> Archive.requireWhole(zip, folder.resolve("data")))
                        .as(name)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void refusesABackupWithoutItsDatabase() throws IOException {
        Path backup = folder.resolve("torn.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("files/audit/head.json"));
        }

        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThatThrownBy(() -> Archive.requireWhole(zip, folder)).hasMessage("no database");
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
