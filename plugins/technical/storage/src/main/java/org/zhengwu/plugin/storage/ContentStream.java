package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads a kept content chunk by chunk, so that a slow reader holds no connection. The last chunk is handed
 * out only when the whole fits the digest.
 */
final class ContentStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private final long size;
    private final String digest;
    private final MessageDigest running = Spool.sha256();
    private byte[] chunk = {};
    private int at;
    private int position;
    private long loaded;
    private boolean closed;

    ContentStream(IntFunction<Optional<byte[]>> chunks, long size, String digest) {
        this.chunks = chunks;
        this.size = size;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int part = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, from, part);
        at += part;
        return part;
    }

    @Override
    public void close() {
        closed = true;
        chunk = new byte[0];
        at = 0;
    }

    private boolean hasMore() throws IOException {
        if (closed) {
            throw new IOException("The content is closed");
        }
        if (at == chunk.length && loaded < size) {
            load();
        }
        return at < chunk.length;
    }

    private void load() throws IOException {
        byte[] next = chunks.apply(position++)
                .filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> new IOException("A part of the content is missing"));
        loaded += next.length;
        running.update(next);
        if (loaded > size || (loaded == size && !fits())) {
            throw new IOException("The content does not fit its digest");
        }
        chunk = next;
        at = 0;
    }

    private boolean fits() {
        return HexFormat.of().formatHex(running.digest()).equals(digest);
    }
}
