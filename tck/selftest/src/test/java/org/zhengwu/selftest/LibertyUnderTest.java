package org.zhengwu.selftest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.zhengwu.testing.Checkout;
import org.zhengwu.testing.Ports;

/**
 * A server of the built Liberty for Arquillian to start: configured as the reference server is, in conformance mode,
 * and empty.
 */
final class LibertyUnderTest {

    private static final Path BUILT = Checkout.root().resolve("reference-server/target");
    private static final Path LIBERTY = BUILT.resolve("liberty/wlp");

    private final Path folder;
    private final Path server;

    private LibertyUnderTest(Path folder, String name) {
        this.folder = folder;
        this.server = folder.resolve("servers").resolve(name);
    }

    /** Prepares it in an empty folder and tells {@code arquillian.xml} where it is. */
    static LibertyUnderTest prepare(Path folder, Path... plugins) throws IOException {
        // Arquillian finds the process by this name among all of the machine.
        String name = "zhengwu-tck-" + ProcessHandle.current().pid();
        LibertyUnderTest liberty = new LibertyUnderTest(folder, name);
        liberty.write();
        System.setProperty("zhengwu.selftest.liberty", LIBERTY.toString());
        System.setProperty("zhengwu.selftest.war", BUILT.resolve("zhengwu.war").toString());
        System.setProperty("zhengwu.selftest.user", folder.toString());
        System.setProperty("zhengwu.selftest.server", name);
        System.setProperty(
                "zhengwu.selftest.plugins",
                String.join(",", Stream.of(plugins).map(Path::toString).toList()));
        return liberty;
    }

    /** How often an application has started in it. */
    long applicationStarts() throws IOException {
        try (Stream<String> lines = Files.lines(server.resolve("logs/messages.log"))) {
            return lines.filter(line -> line.contains("CWWKZ0001I")).count();
        }
    }

    private void write() throws IOException {
        Files.createDirectories(server.resolve("dropins"));
        Files.copy(LIBERTY.resolve("usr/servers/zhengwu/server.xml"), server.resolve("server.xml"));
        try (InputStream in = requireNonNull(LibertyUnderTest.class.getResourceAsStream("application.xml"))) {
            Files.copy(in, server.resolve("application.xml"));
        }
        copyDrivers(Files.createDirectories(folder.resolve("shared/resources/jdbc")));
        Properties settings = new Properties();
        settings.putAll(settings());
        try (OutputStream out = Files.newOutputStream(server.resolve("bootstrap.properties"))) {
            settings.store(out, null);
        }
    }

    private static void copyDrivers(Path to) throws IOException {
        try (DirectoryStream<Path> drivers = Files.newDirectoryStream(LIBERTY.resolve("usr/shared/resources/jdbc"))) {
            for (Path driver : drivers) {
                Files.copy(driver, to.resolve(driver.getFileName()));
            }
        }
    }

    /** What the reference server's launcher sets in conformance mode. */
    private Map<String, String> settings() {
        Path database = folder.resolve("database").resolve("zhengwu");
        return Map.ofEntries(
                Map.entry("zhengwu.http.port", String.valueOf(Ports.free())),
                Map.entry("zhengwu.https.config", "none.xml"),
                Map.entry("zhengwu.db.url", "jdbc:h2:file:" + database + ";DB_CLOSE_ON_EXIT=FALSE"),
                Map.entry("zhengwu.db.user", "zhengwu"),
                Map.entry("zhengwu.db.password", ""),
                Map.entry("zhengwu.data", folder.resolve("data").toString()),
                Map.entry("zhengwu.conformance", "true"),
                Map.entry("zhengwu.clock", "movable"),
                Map.entry("zhengwu.clock.start", "2026-03-02T02:00:00Z"),
                Map.entry("zhengwu.identity.password.kibibytes", "64"),
                Map.entry("zhengwu.identity.password.passes", "1"),
                Map.entry("zhengwu.storage.limit", "2097152"),
                Map.entry("zhengwu.storage.quota-files", "500"));
    }
}
