package org.zhengwu.server.rest.storage;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body that fails where it ends before the length that its client announced. */
public final class WholeBody extends FilterInputStream {

    private final long length;
    private long seen;

    /** The length is below 0 where none was announced. */
    public WholeBody(InputStream body, long length) {
        super(body);
        this.length = length;
    }

    /** The length that the header announces; below 0 where there is none. */
    public static long announced(@Nullable String contentLength) {
        return contentLength == null ? -1 : Long.parseLong(contentLength.strip());
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        if (read >= 0) {
            seen += read;
        } else if (seen < length) {
            throw new EOFException("The body ended before its length");
        }
    }
}
