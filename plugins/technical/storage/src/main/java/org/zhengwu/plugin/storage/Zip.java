package org.zhengwu.plugin.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells which of the formats that are ZIP archives inside a content is, by the names of its entries. */
final class Zip {

    private static final int MOST_ENTRIES = 20_000;

    private Zip() {}

    static Finding look(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Finding.of("application/zip");
            }
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            Finding found = Finding.of(typeOf(names));
            return names.stream().anyMatch(Zip::isMacro) ? found.active() : found;
        } catch (ZipException | IllegalArgumentException broken) {
            return Finding.unknown();
        }
    }

    private static String typeOf(List<String> names) {
        if (names.contains("OFD.xml")) {
            return ContentType.OFD.mediaType();
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return ContentType.DOCX.mediaType();
            }
            if (names.contains("xl/workbook.xml")) {
                return ContentType.XLSX.mediaType();
            }
            if (names.contains("ppt/presentation.xml")) {
                return ContentType.PPTX.mediaType();
            }
            return "application/x-tika-ooxml";
        }
        if (names.contains("META-INF/MANIFEST.MF") || names.stream().anyMatch(name -> name.endsWith(".class"))) {
            return "application/java-archive";
        }
        return ContentType.ZIP.mediaType();
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.contains("/activex/");
    }
}
