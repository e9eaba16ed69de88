package org.zhengwu.api.technical.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document with its content, which is read as it is needed. Close it, or its stream.
 *
 * @param content the bytes; a read fails with {@link IOException} where they do not fit the digest
 */
public record DocumentContent(Document document, InputStream content) implements AutoCloseable {

    public DocumentContent {
        requireNonNull(document, "document");
        requireNonNull(content, "content");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
