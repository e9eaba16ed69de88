package org.zhengwu.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The folder of the plugin jars: what lies in it is loaded, or stops the start. */
final class PluginFolder {

    private final Path folder;

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw unusable();
        }
    }

    /** Refuses the start where a file is no jar or a broken one; other hidden files, with a point first, are let be. */
    void requireJars() {
        for (Path file : files()) {
            String name = name(file);
            if (isJar(file)) {
                requireWhole(file);
            } else if (!name.startsWith(".")) {
                throw new StartRefusedException(
                        "插件目录中的 " + name + " 不是 jar 文件（PLUGIN_DIR）。",
                        "The file " + name + " in the plugin folder is no jar (PLUGIN_DIR).");
            }
        }
    }

    /** The jars that the server's plugin library loads. */
    List<Path> jars() {
        return files().stream().filter(PluginFolder::isJar).toList();
    }

    // What the server's plugin library looks at: files directly in the folder.
    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw unusable();
        }
    }

    private static boolean isJar(Path file) {
        return name(file).endsWith(".jar");
    }

    private static void requireWhole(Path jar) {
        try (ZipFile opened = new ZipFile(jar.toFile())) {
            opened.size();
        } catch (IOException broken) {
            throw new StartRefusedException(
                    "插件 " + name(jar) + " 不是完整的 jar 文件（PLUGIN_DIR）。",
                    "The plugin " + name(jar) + " is no whole jar (PLUGIN_DIR).");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private StartRefusedException unusable() {
        return new StartRefusedException(
                "插件目录 " + folder + " 不可用（PLUGIN_DIR）。", "The plugin folder " + folder + " is not usable (PLUGIN_DIR).");
    }
}
