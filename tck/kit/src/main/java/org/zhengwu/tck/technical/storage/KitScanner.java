package org.zhengwu.tck.technical.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.storage.ContentScanner;

/**
 * The scanner of a run inside a JVM, which no storage brings itself: it finds {@value #THREAT}, and is down for a
 * content that holds {@value #OUTAGE}.
 */
public class KitScanner implements ContentScanner {

    /** What it finds, and by which name. */
    public static final String THREAT = "Kit-Threat";

    /** What it is down for. */
    public static final String OUTAGE = "Kit-Outage";

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        String text = new String(content.readAllBytes(), ISO_8859_1);
        if (text.contains(OUTAGE)) {
            throw new OutageException("The scanner of the kit is down");
        }
        return text.contains(THREAT) ? Optional.of(THREAT) : Optional.empty();
    }
}
