package org.zhengwu.plugin.audit.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Cuts a stream of bytes at line feeds and nowhere else, one character for each byte: what a decoder or a
 * line reader would smooth over is an edit here.
 */
public final class ChainLines {

    private static final int LONGEST_LINE = 4 * 1024 * 1024;

    private ChainLines() {}

    /** Hands on each line without its line feed; a last one may lack it. */
    public static void read(InputStream from, Consumer<String> to) throws IOException {
        InputStream bytes = new BufferedInputStream(from, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        for (int each = bytes.read(); each >= 0; each = bytes.read()) {
            if (each == '\n') {
                to.accept(line.toString(StandardCharsets.ISO_8859_1));
                line.reset();
            } else if (line.size() < LONGEST_LINE) {
                line.write(each);
            }
        }
        if (line.size() > 0) {
            to.accept(line.toString(StandardCharsets.ISO_8859_1));
        }
    }
}
