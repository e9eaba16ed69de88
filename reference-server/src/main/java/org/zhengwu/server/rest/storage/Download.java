package org.zhengwu.server.rest.storage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;

/** A document on its way out: whatever it holds, a browser runs nothing of it. */
public final class Download {

    private static final String SANDBOX = "sandbox; default-src 'none'";

    /**
     * For a PDF to look at. No browser runs its viewer in a sandbox; viewers run apart from the site that a PDF comes
     * from, and use no more than their own frame and its style.
     */
    private static final String VIEWER =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Download() {}

    /** The content to save under its name. */
    public static Response of(DocumentContent opened) {
        return of(opened, Disposition.attachment(opened.document().name()), SANDBOX);
    }

    /** A picture to look at. */
    public static Response ofPicture(DocumentContent opened) {
        return of(opened, Disposition.inline(opened.document().name()), SANDBOX);
    }

    /** A PDF to look at. */
    public static Response ofPdf(DocumentContent opened) {
        return of(opened, Disposition.inline(opened.document().name()), VIEWER);
    }

    private static Response of(DocumentContent opened, String disposition, String policy) {
        Document document = opened.document();
        StreamingOutput stream = out -> send(opened, out);
        return Response.ok(stream, document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", policy)
                .build();
    }

    private static void send(DocumentContent opened, OutputStream out) throws IOException {
        try (opened) {
            opened.content().transferTo(out);
        }
    }
}
