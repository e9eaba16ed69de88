package org.zhengwu.api.http.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text as the bytes of its UTF-8 form, encoded as they are read. */
final class Utf8Stream extends InputStream {

    private static final int CHUNK = 8192;

    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer characters = CharBuffer.allocate(CHUNK).limit(0);
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHUNK).limit(0);
    private boolean ended;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, bytes.remaining());
        bytes.get(into, offset, taken);
        return taken;
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            characters.compact();
            ended = text.read(characters) < 0;
            characters.flip();
            bytes.clear();
            encoder.encode(characters, bytes, ended);
            bytes.flip();
        }
        return bytes.hasRemaining();
    }
}
