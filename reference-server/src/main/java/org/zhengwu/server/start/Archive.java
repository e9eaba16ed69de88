package org.zhengwu.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The form of a backup: a zip of a description, the files of the data folder, and the database. */
final class Archive {

    static final String DATABASE = "database/dump";

    private static final String DESCRIPTION = "zhengwu-backup.properties";
    private static final String FILES = "files/";

    /** What every start makes anew, what only its machine needs, and the database, which is not copied as files. */
    private static final Set<String> LEFT_OUT =
            Set.of("database", "runtime", "work", "logs", "tmp", "spool", "plugins", "server.lock", "control");

    private Archive() {}

    /** Writes the description and the files first: what stands beside the database must not be newer than it. */
    static void begin(ZipOutputStream zip, Properties description, Path data) throws IOException {
        zip.putNextEntry(new ZipEntry(DESCRIPTION));
        description.store(zip, null);
        zip.closeEntry();
        for (Path file : files(data)) {
            add(zip, FILES + data.relativize(file).toString().replace('\\', '/'), file);
        }
    }

    static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(Files::isRegularFile)
                    .filter(file ->
                            !LEFT_OUT.contains(data.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }

    static Properties description(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DESCRIPTION);
        if (entry == null) {
            throw new IOException("no description");
        }
        Properties description = new Properties();
        try (InputStream in = zip.getInputStream(entry)) {
            description.load(in);
        }
        return description;
    }

    /** Brings the files back into the data folder. */
    static void restoreFiles(ZipFile zip, Path data) throws IOException {
        for (ZipEntry entry :
                zip.stream().filter(each -> each.getName().startsWith(FILES)).toList()) {
            Path target =
                    data.resolve(entry.getName().substring(FILES.length())).normalize();
            if (!target.startsWith(data)) {
                throw new IOException("a file outside the folder");
            }
            copy(zip, entry, target);
        }
    }

    /** Copies the database's dump out of the backup. */
    static void extractDatabase(ZipFile zip, Path target) throws IOException {
        ZipEntry entry = zip.getEntry(DATABASE);
        if (entry == null) {
            throw new IOException("no database");
        }
        copy(zip, entry, target);
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    /** Unpacks the one file of H2's own backup. */
    static void unpackH2(Path backup, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(each -> each.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no database"));
            Path part = file.resolveSibling(file.getFileName() + ".part");
            copy(zip, entry, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
