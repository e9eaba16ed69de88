package org.zhengwu.plugin.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.zhengwu.runtime.secret.PrivateFiles;

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
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = PrivateFiles.draft(folder);
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
