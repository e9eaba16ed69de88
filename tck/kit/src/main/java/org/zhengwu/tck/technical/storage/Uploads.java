package org.zhengwu.tck.technical.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Contents to upload. */
public final class Uploads {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final int LINES_OF_A_LONG_ONE = 6000;

    private Uploads() {}

    /** A PDF that never was before. */
    public static byte[] pdf() {
        return pdf(1);
    }

    /** A PDF that never was before, of more than 200 KiB. */
    public static byte[] longPdf() {
        return pdf(LINES_OF_A_LONG_ONE);
    }

    private static byte[] pdf(int lines) {
        String comments = ("% " + UUID.randomUUID() + "\n").repeat(lines);
        String text = """
                %%PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [] /Count 0 >>
                endobj
                %s
                trailer
                << /Root 1 0 R /Size 3 >>
                %%%%EOF
                """.formatted(comments);
        return text.getBytes(UTF_8);
    }

    /** A picture of one pixel. */
    public static byte[] png() {
        return Base64.getDecoder().decode(PIXEL);
    }

    /** Uploads a fresh PDF. */
    public static Document pdfOf(DocumentStore store, Caller caller) {
        return upload(store, caller, "材料.pdf", "application/pdf", pdf());
    }

    /** Uploads a content under a name. */
    public static Document upload(DocumentStore store, Caller caller, String name, String type, byte[] content) {
        DocumentDraft draft = DocumentDraft.builder().name(name).mediaType(type).build();
        return store.upload(caller, draft, new ByteArrayInputStream(content));
    }
}
