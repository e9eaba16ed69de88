package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zhengwu.api.technical.storage.ContentRefusedException;

/** Tells which of the formats that are ZIP archives inside a content is, by the names of its entries. */
final class Zip {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_DIRECTORY = 4 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final long UNPACKED_ALWAYS = 100L << 20;
    private static final long UNPACKED_NEVER = 1L << 30;
    private static final int HIGHEST_RATIO = 100;

    private Zip() {}

    /** Whether a content, which says that it is something else, can be opened as an archive too. */
    static boolean isOne(Path file) throws IOException {
        long directory = directorySize(file);
        if (directory < 0 || directory > LARGEST_DIRECTORY) {
            return directory > 0;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (ZipException | IllegalArgumentException notOne) {
            return false;
        }
    }

    static Finding look(Path file) throws IOException {
        // The platform reads the directory into memory, however long it is.
        if (directorySize(file) > LARGEST_DIRECTORY) {
            return Finding.unknown();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Finding.of("application/zip");
            }
            refuseBomb(zip, Files.size(file));
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            Finding found = Finding.of(typeOf(names));
            return names.stream().anyMatch(Zip::isMacro) ? found.active() : found;
        } catch (ZipException | IllegalArgumentException broken) {
            return Finding.unknown();
        }
    }

    /** What unpacks to far more than it is would fill the disk or the memory of whoever opens it. */
    private static void refuseBomb(ZipFile zip, long size) {
        long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
        long packed = zip.stream().mapToLong(ZipEntry::getCompressedSize).sum();
        boolean tooMuch = unpacked < 0
                || unpacked > UNPACKED_NEVER
                || (unpacked > UNPACKED_ALWAYS && unpacked > HIGHEST_RATIO * size);
        if (tooMuch || packed < 0 || packed > size) {
            throw new ContentRefusedException("content-malware", "zip-bomb");
        }
    }

    /** The largest size that an end record in the tail of a file says its directory has, or -1 without one. */
    private static long directorySize(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), END_RECORD + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            int read = 0;
            while (tail.hasRemaining() && read >= 0) {
                read = channel.read(tail, channel.size() - length + tail.position());
            }
            long largest = -1;
            for (int at = 0; at <= length - END_RECORD; at++) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    largest = Math.max(largest, Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE_AT)));
                }
            }
            return largest;
        }
    }

    private static String typeOf(List<String> names) {
        if (names.contains("OFD.xml")) {
            return ContentType.OFD.mediaType();
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return ContentType.DOCX.mediaType();
            }
            if (names.contains("xl/workbook.xml")) {
                return ContentType.XLSX.mediaType();
            }
            if (names.contains("ppt/presentation.xml")) {
                return ContentType.PPTX.mediaType();
            }
            return "application/x-tika-ooxml";
        }
        if (names.contains("META-INF/MANIFEST.MF") || names.stream().anyMatch(name -> name.endsWith(".class"))) {
            return "application/java-archive";
        }
        return ContentType.ZIP.mediaType();
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.contains("/activex/");
    }
}
