package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    Path folder;

    @Test
    void acceptsJarsAndHiddenFiles() throws IOException {
        jar("city.jar");
        Files.writeString(folder.resolve(".DS_Store"), "hidden");

        assertThatCode(() -> new PluginFolder(folder).requireJars()).doesNotThrowAnyException();
    }

    @Test
    void refusesAFileThatIsNoJar() throws IOException {
        jar("city.jar");
        Files.writeString(folder.resolve("readme.txt"), "none");

        assertThatThrownBy(() -> new PluginFolder(folder).requireJars())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("The file readme.txt in the plugin folder is no jar");
    }

    @Test
    void refusesAJarThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(jar("city.jar"));
        Files.write(folder.resolve("city.jar"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> new PluginFolder(folder).requireJars())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("The plugin city.jar is no whole jar");
    }

    private Path jar(String name) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("META-INF/zhengwu-plugin.properties"));
        }
        return file;
    }
}
