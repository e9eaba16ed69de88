package org.zhengwu.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The form of a backup: a zip of a description, the files of the data folder, and the database. */
final class Archive {

    static final String DATABASE = "database/dump";

    private static final String DESCRIPTION = "zhengwu-backup.properties";
    private static final String FILES = "files/";
    private static final String DRAFT = ".new";

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

    /** The files to keep; a draft that its writer is about to rename is none, and may be gone any moment. */
    private static List<Path> files(Path data) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = data.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && isKept(name) && !name.endsWith(DRAFT)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
        Collections.sort(found);
        return found;
    }

    private static boolean isKept(String name) {
        return !LEFT_OUT.contains(name.split("/", 2)[0]);
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

    /** Throws where the backup lacks its database, or holds a file that no backup holds. */
    static void requireWhole(ZipFile zip, Path data) throws IOException {
        if (zip.getEntry(DATABASE) == null) {
            throw new IOException("no database");
        }
        for (ZipEntry entry : fileEntries(zip)) {
            String name = entry.getName().substring(FILES.length());
            boolean outside = !data.resolve(name).normalize().startsWith(data) || name.contains("..");
            if (outside || !isKept(name)) {
                throw new IOException("a file that no backup holds");
            }
        }
    }

    /** Brings the files back into the data folder. */
    static void restoreFiles(ZipFile zip, Path data) throws IOException {
        for (ZipEntry entry : fileEntries(zip)) {
            copy(zip, entry, data.resolve(entry.getName().substring(FILES.length())));
        }
    }

    private static List<? extends ZipEntry> fileEntries(ZipFile zip) {
        return zip.stream().filter(each -> each.getName().startsWith(FILES)).toList();
    }

    /** Copies the database's dump out of the backup. */
    static void extractDatabase(ZipFile zip, Path target) throws IOException {
        copy(zip, zip.getEntry(DATABASE), target);
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
