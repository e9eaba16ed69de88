package org.zhengwu.server.rest.storage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;

/** A document on its way out, in a sandbox: whatever it holds, a browser runs nothing of it. */
public final class Download {

    private Download() {}

    /** The content to save under its name. */
    public static Response of(DocumentContent opened) {
        return of(opened, Disposition.attachment(opened.document().name()));
    }

    /** The content under another disposition. */
    public static Response of(DocumentContent opened, String disposition) {
        Document document = opened.document();
        StreamingOutput stream = out -> send(opened, out);
        return Response.ok(stream, document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static void send(DocumentContent opened, OutputStream out) throws IOException {
        try (opened) {
            opened.content().transferTo(out);
        }
    }
}
