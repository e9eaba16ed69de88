package org.zhengwu.server.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;

/**
 * Lines of comma-separated values: those of a file of text, or the rows of the first sheet of a workbook (XLSX), made as
 * they are read. Nothing is unpacked before the first is read, so that who may not import costs nothing.
 */
public final class SheetLines extends InputStream {

    /** In bytes. */
    static final int LARGEST_FILE = 16 << 20;

    /** In bytes, of all that the file holds; a small file can unpack to more than there is memory. */
    static final int LARGEST_UNPACKED = 128 << 20;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int CHUNK = 1 << 16;
    private static final int MEGABYTE = 1 << 20;

    private final InputStream file;
    private final boolean announced;
    private @Nullable InputStream lines;

    /**
     * Lines of a file, of which the content tells whether it is a workbook. To read one that is broken or too large
     * throws {@link InvalidInputException}.
     *
     * @param announced whether a workbook is to come, so that anything else is refused
     */
    public SheetLines(InputStream file, boolean announced) {
        this.file = file;
        this.announced = announced;
    }

    @Override
    public int read() throws IOException {
        return lines().read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        return lines().read(into, from, most);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private InputStream lines() {
        if (lines == null) {
            lines = opened();
        }
        return lines;
    }

    private InputStream opened() {
        PushbackInputStream whole = new PushbackInputStream(file, ARCHIVE.length);
        byte[] content;
        try {
            byte[] first = whole.readNBytes(ARCHIVE.length);
            whole.unread(first);
            if (Arrays.equals(first, OLD_WORKBOOK)) {
                throw broken();
            }
            if (!announced && !Arrays.equals(first, ARCHIVE)) {
                return whole;
            }
            content = whole.readNBytes(LARGEST_FILE + 1);
        } catch (IOException brokenOff) {
            throw LinesBody.torn(brokenOff);
        }
        if (content.length > LARGEST_FILE) {
            throw tooLarge();
        }
        requireSmall(content);
        return rows(content);
    }

    private static void requireSmall(byte[] content) {
        int left = LARGEST_UNPACKED;
        byte[] unpacked = new byte[CHUNK];
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                try (InputStream part = archive.getInputStream(entry)) {
                    for (int read = 0; left >= 0 && read >= 0; read = part.read(unpacked)) {
                        left -= read;
                    }
                }
            }
        } catch (IOException | RuntimeException malformed) {
            throw broken(malformed);
        }
        if (left < 0) {
            throw tooLarge();
        }
    }

    private static InvalidInputException tooLarge() {
        return new InvalidInputException(
                "lines",
                "sheet-too-large",
                "must have at most " + LARGEST_FILE / MEGABYTE + " MB, and unpacked at most "
                        + LARGEST_UNPACKED / MEGABYTE + " MB");
    }

    private static InputStream rows(byte[] content) {
        return reading(() -> {
            try {
                ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                SheetRow row = new SheetRow(workbook.isDate1904());
                return new RowLines(workbook.getFirstSheet().openStream().iterator(), row);
            } catch (IOException malformed) {
                throw broken(malformed);
            }
        });
    }

    /** Does what the reader of workbooks does; where it cannot go on, it is the file that is broken. */
    private static <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException told) {
            throw told;
        } catch (RuntimeException malformed) {
            throw broken(malformed);
        }
    }

    private static InvalidInputException broken(Exception cause) {
        InvalidInputException broken = broken();
        broken.initCause(cause);
        return broken;
    }

    private static InvalidInputException broken() {
        return new InvalidInputException("lines", "sheet", "must be a workbook saved as XLSX, or lines of text");
    }

    /** The rows as lines; those that the sheet leaves out are empty, so that a line has the number of its row. */
    private static final class RowLines extends InputStream {

        private final Iterator<Row> rows;
        private final SheetRow text;
        private InputStream line = InputStream.nullInputStream();
        private int written;

        RowLines(Iterator<Row> rows, SheetRow text) {
            this.rows = rows;
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = line.read(into, from, most);
            while (read < 0 && reading(rows::hasNext)) {
                line = new ByteArrayInputStream(next(reading(rows::next)).getBytes(UTF_8));
                read = line.read(into, from, most);
            }
            return read;
        }

        private String next(Row row) {
            if (row.getRowNum() > SheetRow.LAST) {
                throw broken();
            }
            int left = Math.max(0, row.getRowNum() - 1 - written);
            written += left + 1;
            return "\n".repeat(left) + reading(() -> text.of(row)) + "\n";
        }
    }
}
