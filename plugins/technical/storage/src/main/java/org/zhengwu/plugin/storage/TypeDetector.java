package org.zhengwu.plugin.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a content is from its bytes alone; names and declared types have no say. */
final class TypeDetector {

    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive", "application/epub+zip");
    private static final Set<String> COMPOUNDS = Set.of("application/x-tika-msoffice", "application/x-ole-storage");
    private static final List<String> SCRIPTS =
            List.of("<script", "<svg", "<html", "<!doctype html", "<iframe", "<?php", "javascript:", "<%@");
    private static final List<String> SCRIPTS_IN_PDF = List.of("/javascript", "/launch");
    private static final int LONGEST_SCRIPT = 16;
    private static final int PART = 1 << 16;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Finding detect(Spool content) throws IOException {
        String type;
        try (InputStream bytes = new BufferedInputStream(content.open(), 1 << 17)) {
            type = types.detect(bytes, new Metadata()).getBaseType().toString();
        }
        if (ARCHIVES.contains(type)) {
            return Zip.look(content.file());
        }
        if (COMPOUNDS.contains(type)) {
            return CompoundFile.look(content.file());
        }
        if (Zip.isOne(content.file())) {
            return Finding.twofold(type);
        }
        Finding found = Finding.of(type);
        boolean active = (type.startsWith("text/") && hasAny(SCRIPTS, content))
                || (type.equals(ContentType.PDF.mediaType()) && hasAny(SCRIPTS_IN_PDF, content));
        return active ? found.active() : found;
    }

    private static boolean hasAny(List<String> words, Spool content) throws IOException {
        try (InputStream bytes = content.open()) {
            String tail = "";
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                String text = tail + withoutZeros(part).toLowerCase(Locale.ROOT);
                if (words.stream().anyMatch(text::contains)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - LONGEST_SCRIPT));
            }
        }
        return false;
    }

    /** Text in UTF-16 has a zero beside each letter of ASCII. */
    private static String withoutZeros(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
