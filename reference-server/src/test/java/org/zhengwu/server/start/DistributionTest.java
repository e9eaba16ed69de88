package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is unpacked once for each build. */
class DistributionTest {

    @TempDir
    Path data;

    @BeforeEach
    void pack() throws IOException {
        Files.write(
                jar(), zip(Distribution.APPLICATION, zip("WEB-INF/lib/a.jar", "a".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void unpacksABuildOnce() throws IOException {
        Distribution distribution = Distribution.in(folder(), jar());
        assertThat(distribution.libraries().resolve("a.jar")).hasContent("a");
        Path application = folder().resolve(Distribution.APPLICATION);
        long packed = Files.size(application);
        Files.writeString(application, "kept");

        Distribution.in(folder(), jar());
        assertThat(application).hasContent("kept");

        isAnotherBuild();
        Distribution.in(folder(), jar());
        assertThat(application).hasSize(packed);
    }

    @Test
    void dropsTheCachesOfAnotherBuildAndKeepsItsTransactions() throws IOException {
        Distribution.in(folder(), jar());
        Path cache = written("work/zhengwu/workarea/org.eclipse.osgi/cache");
        Path transactions = written("work/zhengwu/tranlog/log1");
        Distribution.in(folder(), jar());
        assertThat(cache).exists();

        isAnotherBuild();
        Distribution.in(folder(), jar());

        assertThat(data.resolve("work/zhengwu/workarea")).doesNotExist();
        assertThat(transactions).exists();
    }

    @Test
    void saysWhereItCannotBeUnpacked() throws IOException {
        Files.writeString(jar(), "no archive");

        assertThatThrownBy(() -> Distribution.in(folder(), jar()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("cannot be unpacked into " + folder());
    }

    private Path folder() {
        return data.resolve("server");
    }

    private Path jar() {
        return data.resolve("zhengwu.jar");
    }

    private void isAnotherBuild() throws IOException {
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.EPOCH));
    }

    private Path written(String file) throws IOException {
        Path written = data.resolve(file);
        Files.createDirectories(written.getParent());
        return Files.writeString(written, "kept");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
