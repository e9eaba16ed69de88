package org.zhengwu.runtime.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line, holding one line at a time. A line ends with LF or CRLF; a byte order mark
 * before the first is dropped; a line too long is read over, not held.
 */
public final class Lines {

    /** The flaw of a line on which nothing stands. */
    public static final String BLANK = "blank-line";

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream from;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private int number;

    /**
     * Makes a reader of a stream, which stays open.
     *
     * @param longest the most bytes of a line
     */
    public Lines(InputStream from, int longest) {
        this.from = from;
        this.longest = longest;
    }

    /**
     * One line of the stream.
     *
     * @param text its text, or null where it has a flaw
     * @param flaw the stable code of what is wrong with it, or null
     */
    public record Line(
            int number, @Nullable String text, @Nullable String flaw) {}

    /** The next line, or null at the end. */
    public @Nullable Line next() {
        held.reset();
        boolean tooLong = false;
        boolean begun = false;
        while (position < filled || fill()) {
            begun = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= held.size() + (end - position) > longest;
            if (!tooLong) {
                held.write(buffer, position, end - position);
            }
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!begun) {
            return null;
        }
        number++;
        return tooLong ? new Line(number, null, "line-too-long") : decoded();
    }

    private Line decoded() {
        byte[] bytes = held.toByteArray();
        int start = number == 1 && startsWithMark(bytes) ? MARK.length : 0;
        int end = bytes.length > start && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return text.isBlank() ? new Line(number, null, BLANK) : new Line(number, text, null);
        } catch (CharacterCodingException broken) {
            return new Line(number, null, "invalid-utf8");
        }
    }

    private boolean fill() {
        try {
            position = 0;
            filled = Math.max(0, from.read(buffer));
            return filled > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException("The lines could not be read to their end", broken);
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
