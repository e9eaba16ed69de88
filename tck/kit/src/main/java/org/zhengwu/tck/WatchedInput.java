package org.zhengwu.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;

/** A content that knows whether it was closed, which is left to the caller of an operation. */
public final class WatchedInput extends ByteArrayInputStream {

    private boolean closed;

    public WatchedInput(byte[] content) {
        super(content);
    }

    /** The text in UTF-8. */
    public static WatchedInput of(String text) {
        return new WatchedInput(text.getBytes(UTF_8));
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean closed() {
        return closed;
    }
}
