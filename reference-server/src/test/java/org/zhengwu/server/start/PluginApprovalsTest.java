package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginApprovalsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path folder;

    private Path plugins;
    private PluginApprovals approvals;

    @BeforeEach
    void prepare() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        approvals = PluginApprovals.in(DataFolder.at(folder));
    }

    @Test
    void acceptsAFolderWithoutJars() throws IOException {
        Files.writeString(plugins.resolve("readme.txt"), "none");

        assertThatCode(() -> approvals.requireAll(new PluginFolder(plugins))).doesNotThrowAnyException();
    }

    @Test
    void acceptsTheJarThatWasApprovedElsewhere() throws IOException {
        Path brought = Files.writeString(folder.resolve("city.jar"), "abc");

        assertThat(approvals.approve(brought, "李明", NOON))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Files.copy(brought, plugins.resolve("city.jar"));

        assertThatCode(() -> approvals.requireAll(new PluginFolder(plugins))).doesNotThrowAnyException();
    }

    @Test
    void refusesAJarThatNobodyApproved() throws IOException {
        Files.writeString(plugins.resolve("city.jar"), "abc");

        assertThatThrownBy(() -> approvals.requireAll(new PluginFolder(plugins)))
                .hasMessageContaining("city.jar is not approved");
    }

    @Test
    void refusesTheOldVersionOnceANewOneIsApproved() throws IOException {
        Path jar = Files.writeString(plugins.resolve("city.jar"), "old");
        approvals.approve(jar, "Li", NOON);
        approvals.approve(Files.writeString(jar, "new"), "Li", NOON);
        Files.writeString(jar, "old");

        assertThatThrownBy(() -> approvals.requireAll(new PluginFolder(plugins)))
                .hasMessageContaining("its digest is another");
    }

    @Test
    void refusesToApproveWhatIsNotThere() {
        assertThatThrownBy(() -> approvals.approve(folder.resolve("none.jar"), "Li", NOON))
                .hasMessageContaining("cannot be read");
    }
}
