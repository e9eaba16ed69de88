package org.zhengwu.server.rest.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.http.storage.AttachmentsHttp;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves documents and attachments: translates, decides nothing. */
@RequestScoped
public class AttachmentsResource implements AttachmentsHttp {

    private final DocumentStore documents;
    private final CurrentCaller caller;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public AttachmentsResource(DocumentStore documents, CurrentCaller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @Override
    public Document upload(@Nullable String mediaType, @Nullable String name, InputStream body) {
        Upload upload = Upload.of(mediaType, name, body, WholeBody.announced(contentLength()));
        return documents.upload(caller.get(), upload.draft(), upload.content());
    }

    @Override
    public Document find(DocumentId id) {
        return documents.find(caller.get(), id).orElseThrow(() -> new NotFoundException("document"));
    }

    @Override
    public Response content(DocumentId id) {
        return Download.of(documents.open(caller.get(), id));
    }

    private @Nullable String contentLength() {
        return headers == null ? null : headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    }
}
