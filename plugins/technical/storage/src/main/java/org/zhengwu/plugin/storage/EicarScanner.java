package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.zhengwu.spi.technical.storage.ContentScanner;

/**
 * Finds the EICAR test file and nothing else: it proves that scanning is wired, and is always there
 * beside the real scanner.
 */
final class EicarScanner implements ContentScanner {

    /** In two parts, so that no scanner finds it in this class. */
    private static final String PATTERN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int PART = 1 << 16;

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        String tail = "";
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            String text = tail + new String(part, StandardCharsets.ISO_8859_1);
            if (text.contains(PATTERN)) {
                return Optional.of("Eicar-Test-Signature");
            }
            tail = text.substring(Math.max(0, text.length() - PATTERN.length()));
        }
        return Optional.empty();
    }
}
