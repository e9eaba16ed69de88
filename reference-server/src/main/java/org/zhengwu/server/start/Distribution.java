package org.zhengwu.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The server inside this program's jar, unpacked into the data folder once for each build. */
final class Distribution {

    static final String APPLICATION = "wlp/usr/servers/zhengwu/apps/zhengwu.war";

    private static final String PREFIX = "wlp/";
    private static final String LIBRARIES = "libraries";
    private static final String MARK = "complete";

    private final Path home;

    private Distribution(Path home) {
        this.home = home;
    }

    /** Unpacks the server unless this very build is there already. */
    static Distribution in(Path folder) {
        return in(folder, ownJar());
    }

    static Distribution in(Path folder, Path jar) {
        try {
            String build =
                    Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis();
            Path mark = folder.resolve(MARK);
            if (!Files.exists(mark) || !Files.readString(mark).equals(build)) {
                delete(folder);
                unpack(jar, folder);
                try (InputStream application = Files.newInputStream(folder.resolve(APPLICATION))) {
                    Libraries.unpack(application, folder.resolve(LIBRARIES));
                }
                // What another build left in Liberty's caches; its transaction logs lie beside them and stay.
                delete(folder.resolveSibling("work").resolve("zhengwu/workarea"));
                Files.writeString(mark, build);
            }
        } catch (IOException broken) {
            throw new StartRefusedException(
                    "无法将服务器程序解压到 " + folder + "。", "The server cannot be unpacked into " + folder + ".");
        }
        return new Distribution(folder.resolve("wlp"));
    }

    Path home() {
        return home;
    }

    /** The folder of the database drivers. */
    Path drivers() {
        return home.resolve("usr/shared/resources/jdbc");
    }

    /** The folder of the application's libraries. */
    Path libraries() {
        return home.resolveSibling(LIBRARIES);
    }

    static Path ownJar() {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(PREFIX) && !entry.isDirectory()) {
                    Path target = folder.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(Distribution::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
