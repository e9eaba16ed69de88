package org.zhengwu.server.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of everything that one server writes. */
final class DataFolder {

    private static final String LOCK = "server.lock";

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing. */
    static DataFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("tmp"));
            Path trial = Files.createTempFile(folder, ".trial", "");
            Files.delete(trial);
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "无法写入数据目录 " + folder + "（ZHENGWU_DATA）。",
                    "The data folder " + folder + " cannot be written (ZHENGWU_DATA).");
        }
        return new DataFolder(folder);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Keeps every other server out until the process ends. */
    void occupy() {
        if (lock() == null) {
            throw new StartRefusedException(
                    "另一个进程正在使用数据目录 " + folder + "，一个目录只供一个进程使用。",
                    "Another process is using the data folder " + folder + ", which serves one only.");
        }
    }

    // Closing the channel would give the lock up; the end of the process does.
    @SuppressWarnings("resource")
    private @Nullable FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(path(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "无法锁定数据目录 " + folder + "。", "The data folder " + folder + " cannot be locked.");
        }
    }

    /** Opens a new file that nobody but its owner may read, where the file system knows owners. */
    static OutputStream ownersOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file);
    }

    /** Removes a file of the command's own. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new StartRefusedException("无法删除临时文件 " + file + "。", "The file " + file + " cannot be removed.");
        }
    }
}
