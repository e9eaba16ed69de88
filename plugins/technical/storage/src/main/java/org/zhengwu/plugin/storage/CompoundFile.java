package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which of the older office formats, all compound files (MS-CFB), a content is, by the names in its
 * directory.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int FIRST_FAT_AT = 76;
    private static final int MOST_FAT_SECTORS = 109;
    private static final int MOST_DIRECTORY_SECTORS = 256;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        this.sectorSize = header.getShort(30) == 12 ? 4096 : 512;
    }

    static Finding look(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            if (file.size() < HEADER) {
                return Finding.unknown();
            }
            Set<String> names = new CompoundFile(file).names();
            Finding found = Finding.of(typeOf(names));
            boolean macros = names.contains("Macros") || names.contains("_VBA_PROJECT_CUR") || names.contains("VBA");
            return macros ? found.active() : found;
        }
    }

    private static String typeOf(Set<String> names) {
        if (names.contains("WordDocument")) {
            return ContentType.DOC.mediaType();
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return ContentType.XLS.mediaType();
        }
        if (names.contains("PowerPoint Document")) {
            return ContentType.PPT.mediaType();
        }
        return "application/x-ole-storage";
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        int sector = header.getInt(48);
        for (int i = 0; sector >= 0 && i < MOST_DIRECTORY_SECTORS; i++) {
            ByteBuffer directory = read(positionOf(sector), sectorSize);
            for (int at = 0; at + ENTRY <= directory.limit(); at += ENTRY) {
                names.add(name(directory, at));
            }
            sector = next(sector);
        }
        return names;
    }

    private static String name(ByteBuffer directory, int at) {
        int length = directory.getShort(at + NAME_LENGTH_AT) - 2;
        if (length <= 0 || length > NAME_LENGTH_AT - 2) {
            return "";
        }
        byte[] name = new byte[length];
        directory.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private int next(int sector) throws IOException {
        int inEach = sectorSize / Integer.BYTES;
        int fat = sector / inEach;
        if (fat >= MOST_FAT_SECTORS) {
            return -1;
        }
        int fatSector = header.getInt(FIRST_FAT_AT + fat * Integer.BYTES);
        long at = positionOf(fatSector) + (long) (sector % inEach) * Integer.BYTES;
        ByteBuffer next = fatSector < 0 ? ByteBuffer.allocate(0) : read(at, Integer.BYTES);
        return next.limit() < Integer.BYTES ? -1 : next.getInt(0);
    }

    private long positionOf(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (into.hasRemaining() && read >= 0) {
            read = file.read(into, position + into.position());
        }
        return into.flip();
    }
}
