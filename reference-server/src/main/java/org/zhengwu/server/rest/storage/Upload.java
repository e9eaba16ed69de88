package org.zhengwu.server.rest.storage;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.http.storage.AttachmentsHttp;
import org.zhengwu.api.technical.storage.DocumentDraft;

/**
 * A content on its way in with what the client says of it: the body itself, or a part of a form. The form
 * is read as it comes, so that no part of it is ever kept whole.
 */
record Upload(DocumentDraft draft, InputStream content) {

    static Upload of(@Nullable String mediaType, @Nullable String name, InputStream body, long length) {
        InputStream whole = new WholeBody(body, length);
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA)
                ? ofForm(mediaType, name, whole)
                : new Upload(new DocumentDraft(name, mediaType), whole);
    }

    private static Upload ofForm(String mediaType, @Nullable String name, InputStream body) {
        try {
            FileItemIterator parts = FormParts.of(mediaType, body);
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (AttachmentsHttp.PART.equals(part.getFieldName())) {
                    String given = name == null ? FormParts.nameOf(part) : name;
                    return new Upload(new DocumentDraft(given, part.getContentType()), part.openStream());
                }
            }
        } catch (FileUploadException | IOException malformed) {
            throw FormParts.torn(malformed);
        }
        throw new InvalidInputException(AttachmentsHttp.PART, "required", "a part of this name must be given");
    }
}
