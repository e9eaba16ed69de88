package org.zhengwu.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The libraries of the application, unpacked for what the launcher runs of them without a server. */
final class Libraries {

    private static final String JARS = "WEB-INF/lib/";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    private Libraries() {}

    /** Unpacks the jars of the application, and the settings that it brings, into the folder. */
    static void unpack(InputStream application, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(application)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String name = each.getName();
                if (name.startsWith(JARS) && name.endsWith(".jar")) {
                    copy(zip, folder.resolve(name.substring(JARS.length())));
                } else if (name.equals(CLASSES + SETTINGS)) {
                    copy(zip, folder.resolve("classes").resolve(SETTINGS));
                }
            }
        }
    }

    private static void copy(ZipInputStream zip, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
    }

    /** What was unpacked into the folder, as places of classes. */
    static List<URL> in(Path folder) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(folder.resolve("classes").toUri().toURL());
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                places.add(jar.toUri().toURL());
            }
        }
        return places;
    }
}
