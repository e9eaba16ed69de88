package org.zhengwu.runtime.wire;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes and moves files so that each appears whole, or not at all. */
public final class WholeFiles {

    private WholeFiles() {}

    /** Writes a file that appears under its name once all of it is on the disk. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, new ByteArrayInputStream(content));
    }

    /** Writes beside the place under a hidden name, to the disk, and gives the file its name only then. */
    public static void write(Path file, InputStream content) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream stream = Channels.newOutputStream(channel)) {
            content.transferTo(stream);
            channel.force(true);
        }
        move(part, file);
    }

    /** Moves a file over what may be there, to the disk. */
    static void move(Path from, Path to) throws IOException {
        Path folder = requireNonNull(to.getParent());
        Files.createDirectories(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** The name of a file is in its folder, which has to reach the disk as well; where a folder can be opened. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
