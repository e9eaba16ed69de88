package org.zhengwu.spi.technical.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks into a content for malware before it is kept (port). */
public interface ContentScanner {

    /**
     * The name of the threat found, or empty where the content is clean.
     *
     * @throws org.zhengwu.spi.OutageException if the scanner is down; the content is then not kept
     */
    Optional<String> scan(InputStream content) throws IOException;
}
