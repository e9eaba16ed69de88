package org.zhengwu.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Makes a vendor's jar of compiled test classes, as a build of the vendor's would. */
final class VendorJar {

    private static final Path CLASSES = Path.of("target", "test-classes");

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    VendorJar() {
        with(
                "META-INF/beans.xml",
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                        + " bean-discovery-mode=\"annotated\"/>");
    }

    /** The city's plugin for notices, under another descriptor where the lines say so. */
    static VendorJar notices(String... otherLines) {
        return new VendorJar()
                .withFolder("cn/example/city/notices")
                .with("META-INF/zhengwu-plugin.properties", """
                        id=cn.example.city.notices
                        version=3.1
                        vendor=Example City
                        tier=technical
                        function=notifications
                        api=[1,2)
                        package=cn.example.city.notices
                        provides=org.zhengwu.api.technical.notifications.NotificationService, org.zhengwu.spi.technical.notifications.Notices
                        requires=audit
                        entities=cn.example.city.notices.CityNoticeEntity
                        migrations=cn/example/city/notices/db
                        """ + String.join("\n", otherLines));
    }

    /** The city's scanner: a bean of a port and nothing else. */
    static VendorJar scanner() {
        return new VendorJar().withFolder("cn/example/city/scanner");
    }

    /** The city's way of delivery and its address book, and nothing else. */
    static VendorJar sms() {
        return new VendorJar().withFolder("cn/example/city/sms");
    }

    VendorJar with(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private VendorJar withFolder(String folder) {
        try (Stream<Path> files = Files.walk(CLASSES.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.put(CLASSES.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return this;
    }

    Path writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
