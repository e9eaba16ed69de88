package org.zhengwu.runtime.secret;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that their owner alone may read, where the system knows owners. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** A new, empty file in the folder, which is to be written whole and then put under its name. */
    public static Path draft(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(folder, "draft", ".new", ownerOnly);
    }
}
