package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.DocumentDraft.CheckedDocument;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** Decides whether a content may come in, and under which name and type. */
final class Gate {

    private final Set<ContentType> allowed;
    private final List<ContentScanner> scanners;
    private final TypeDetector detector = new TypeDetector();

    Gate(Set<ContentType> allowed, List<ContentScanner> scanners) {
        this.allowed = Set.copyOf(allowed);
        this.scanners = List.copyOf(scanners);
    }

    Admitted admit(CheckedDocument draft, Spool content) throws IOException {
        if (content.size() == 0) {
            throw new ContentRefusedException("content-empty", "nothing");
        }
        for (ContentScanner scanner : scanners) {
            scan(scanner, content);
        }
        Finding found = detector.detect(content);
        ContentType type = ContentType.named(found.mediaType())
                .filter(allowed::contains)
                .orElseThrow(() -> new ContentRefusedException("content-type-not-allowed", found.mediaType()));
        FileName name = FileName.clean(draft.name());
        String declared = draft.mediaType();
        boolean misnamed = !name.extension().isEmpty() && !type.hasExtension(name.extension());
        if (found.isTwofold() || misnamed || (declared != null && !type.isCalled(declared))) {
            throw new ContentRefusedException("content-type-mismatch", type.mediaType());
        }
        if (found.isActive()) {
            throw new ContentRefusedException("content-active", type.mediaType());
        }
        FileName complete = name.extension().isEmpty() ? name.withExtension(type.usualExtension()) : name;
        return new Admitted(complete.toString(), type.mediaType());
    }

    private static void scan(ContentScanner scanner, Spool content) throws IOException {
        try (InputStream bytes = content.open()) {
            scanner.scan(bytes).ifPresent(threat -> {
                throw new ContentRefusedException("content-malware", threat);
            });
        }
    }

    /** The name and type under which a content comes in. */
    record Admitted(String name, String mediaType) {}
}
