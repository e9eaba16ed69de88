package org.zhengwu.plugin.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

/** The key of a demo, in a file of the data folder, or nowhere where there is none. */
final class DemoKey {

    private final Optional<Path> file;

    DemoKey(Optional<Path> dataFolder) {
        file = dataFolder.map(folder -> folder.resolve("identity").resolve("demo.key"));
    }

    /** The key, made at the first start; without a folder it ends with the process. */
    byte[] readOrMake() {
        if (file.isEmpty()) {
            return KeyRing.random();
        }
        byte[] known = read();
        if (known.length > 0) {
            return known;
        }
        make(file.get());
        return read();
    }

    /** The key, or nothing where none was made. */
    byte[] read() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(Files.readString(file.get()).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void make(Path path) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] onlyOwner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "demo", ".key", onlyOwner);
            try {
                Files.writeString(draft, Base64.getEncoder().encodeToString(KeyRing.random()));
                // A link appears whole or not at all, and never over another's file.
                Files.createLink(path, draft);
            } catch (FileAlreadyExistsException another) {
                return;
            } finally {
                Files.delete(draft);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
