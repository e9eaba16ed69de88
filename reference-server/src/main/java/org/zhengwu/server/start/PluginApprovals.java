package org.zhengwu.server.start;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who approved which plugin jar, and when; a later approval of the same file name takes its place. */
final class PluginApprovals {

    private static final String FILE = "approved-plugins.properties";

    private final Path file;

    private PluginApprovals(Path file) {
        this.file = file;
    }

    static PluginApprovals in(DataFolder data) {
        return new PluginApprovals(data.path(FILE));
    }

    /** Records the approval of the jar as it is now and returns its SHA-256. */
    String approve(Path jar, String by, Instant at) {
        String digest = digest(jar);
        String name = name(jar);
        Properties records = records();
        records.setProperty(name + ".sha256", digest);
        records.setProperty(name + ".by", by);
        records.setProperty(name + ".at", at.toString());
        write(records);
        return digest;
    }

    /** Refuses the start unless every jar of the folder is as it was approved. */
    void requireAll(Path plugins) {
        Properties records = records();
        for (Path jar : jars(plugins)) {
            require(jar, records.getProperty(name(jar) + ".sha256"));
        }
    }

    private static void require(Path jar, @Nullable String approved) {
        if (approved == null) {
            throw new StartRefusedException(
                    "插件 " + name(jar) + " 未经批准，请先执行 approve。",
                    "The plugin " + name(jar) + " is not approved: run approve first.");
        }
        if (!approved.equals(digest(jar))) {
            throw new StartRefusedException(
                    "插件 " + name(jar) + " 的摘要与批准时不同。",
                    "The plugin " + name(jar) + " is not the one approved: its digest is another.");
        }
    }

    // What the server's plugin library loads: files directly in the folder.
    private static List<Path> jars(Path plugins) {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(each -> name(each).endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new StartRefusedException(
                    "插件目录 " + plugins + " 不可用（PLUGIN_DIR）。",
                    "The plugin folder " + plugins + " is not usable (PLUGIN_DIR).");
        }
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static String digest(Path jar) {
        try (InputStream bytes = Files.newInputStream(jar);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new StartRefusedException("无法读取插件文件 " + jar + "。", "The plugin file " + jar + " cannot be read.");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Properties records() {
        Properties records = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                records.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new StartRefusedException(
                        "无法读取批准记录 " + file + "。", "The approvals in " + file + " cannot be read.");
            }
        }
        return records;
    }

    private void write(Properties records) {
        try {
            Path made = Files.createTempFile(file.getParent(), FILE, "");
            try (Writer writer = Files.newBufferedWriter(made)) {
                records.store(writer, null);
            }
            Files.move(made, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new StartRefusedException(
                    "无法写入批准记录 " + file + "。", "The approvals in " + file + " cannot be written.");
        }
    }
}
