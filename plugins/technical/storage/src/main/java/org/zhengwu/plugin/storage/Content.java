package org.zhengwu.plugin.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** A content that may be read more than once. */
record Content(String digest, long size, Source source) {

    static Content of(Spool spool) {
        return new Content(spool.digest(), spool.size(), spool::open);
    }

    static Content of(byte[] bytes) {
        String digest = HexFormat.of().formatHex(Spool.sha256().digest(bytes));
        return new Content(digest, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** Opens the content from its beginning. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
