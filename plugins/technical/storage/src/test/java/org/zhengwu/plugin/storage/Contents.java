package org.zhengwu.plugin.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small contents of many types. */
final class Contents {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Contents() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A PDF of about this size whose bytes do not repeat. */
    static byte[] largePdf(int size) {
        byte[] filler = new byte[size];
        new Random(size).nextBytes(filler);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text("%PDF-1.7\n1 0 obj<</Length " + size + ">>stream\n"));
        bytes.writeBytes(filler);
        bytes.writeBytes(text("\nendstream endobj\n%%EOF\n"));
        return bytes.toByteArray();
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    static byte[] jpeg() {
        byte[] start = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
        };
        return start;
    }

    static byte[] exe() {
        byte[] exe = new byte[512];
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[0x3c] = (byte) 0x80;
        exe[0x80] = 'P';
        exe[0x81] = 'E';
        return exe;
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A compound file whose directory, in the second sector, names the streams. */
    static byte[] compound(String... streams) {
        ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L)
                .putShort(30, (short) 9)
                .putInt(44, 1)
                .putInt(48, 1);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, -1);
        }
        file.putInt(76, 0);
        file.putInt(512, -3).putInt(516, -2);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 1024 + 128 * i;
            file.put(at, name).putShort(at + 64, (short) (name.length + 2));
        }
        return file.array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Never ends, but fails where more is read than was allowed. */
    static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return read(new byte[1], 0, 1) < 0 ? -1 : 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            left -= length;
            if (left < 0) {
                throw new AssertionError("More was read than needed");
            }
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
        }
    }

    /** Ends in the middle, as a connection that is reset. */
    static final class Torn extends InputStream {

        private boolean started;

        @Override
        public int read() throws IOException {
            if (started) {
                throw new IOException("reset");
            }
            started = true;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
        }
    }
}
