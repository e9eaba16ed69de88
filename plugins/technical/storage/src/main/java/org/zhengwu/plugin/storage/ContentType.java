package org.zhengwu.plugin.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of content that the store can tell, with the names that files and clients give them. */
enum ContentType {
    PDF("application/pdf", List.of("pdf"), Set.of("application/x-pdf")),
    /** Open Fixed-layout Document (GB/T 33190). */
    OFD("application/ofd", List.of("ofd"), Set.of("application/vnd.ofd", "application/x-ofd", "application/zip")),
    PNG("image/png", List.of("png"), Set.of("image/x-png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), Set.of("image/jpg", "image/pjpeg")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/zip", "application/msword")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/zip", "application/vnd.ms-excel")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Set.of("application/zip", "application/vnd.ms-powerpoint")),
    DOC("application/msword", List.of("doc", "wps"), Set.of("application/vnd.ms-word", "application/vnd.ms-works")),
    XLS("application/vnd.ms-excel", List.of("xls", "et"), Set.of("application/msexcel", "application/x-msexcel")),
    PPT("application/vnd.ms-powerpoint", List.of("ppt", "dps"), Set.of("application/mspowerpoint")),
    TEXT("text/plain", List.of("txt", "csv", "log", "md"), Set.of("text/csv", "text/markdown")),
    ZIP("application/zip", List.of("zip"), Set.of("application/x-zip-compressed", "multipart/x-zip"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> otherNames;

    ContentType(String mediaType, List<String> extensions, Set<String> otherNames) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = otherNames;
    }

    static Optional<ContentType> named(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The extension that a nameless file of the type gets. */
    String usualExtension() {
        return extensions.get(0);
    }

    /** Whether a file of the type may have the extension. */
    boolean hasExtension(String extension) {
        return extensions.contains(extension);
    }

    /** Whether clients call the type so. */
    boolean isCalled(String declared) {
        return mediaType.equals(declared) || otherNames.contains(declared);
    }
}
