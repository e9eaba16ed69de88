package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.UploadTornException;

/**
 * A content on its way in, in a file of its own until it is closed. So a slow client holds no connection
 * to the database, and what is torn or refused never reaches it.
 */
record Spool(Path file, long size, String digest) implements AutoCloseable {

    static final String PREFIX = "upload-";
    private static final int BUFFER = 1 << 16;

    /** Takes a content in to its end, or to the limit. */
    static Spool take(InputStream content, long limit, Path folder) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(folder), PREFIX, ".part");
        boolean taken = false;
        try {
            MessageDigest digest = sha256();
            long size = copy(new DigestInputStream(content, digest), file, limit);
            taken = true;
            return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Deletes what uploads left that a crash ended before the instant, and returns how many. */
    static int sweep(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int deleted = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : left) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                deleted += old && Files.deleteIfExists(file) ? 1 : 0;
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return deleted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return deleted;
    }

    private static long copy(InputStream from, Path file, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = readOrTear(from, buffer); read >= 0; read = readOrTear(from, buffer)) {
                size += read;
                if (size > limit) {
                    throw new ContentTooLargeException(limit);
                }
                to.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static int readOrTear(InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException torn) {
            UploadTornException failure = new UploadTornException();
            failure.initCause(torn);
            throw failure;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
