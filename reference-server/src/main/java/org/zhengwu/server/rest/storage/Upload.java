package org.zhengwu.server.rest.storage;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.http.storage.AttachmentsHttp;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.UploadTornException;

/**
 * A content on its way in with what the client says of it: the body itself, or a part of a form. The form
 * is read as it comes, so that no part of it is ever kept whole.
 */
record Upload(DocumentDraft draft, InputStream content) {

    private static final int LONGEST_HEADER = 8 * 1024;

    static Upload of(@Nullable String mediaType, @Nullable String name, InputStream body, long length) {
        InputStream whole = new WholeBody(body, length);
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA)
                ? ofForm(mediaType, name, whole)
                : new Upload(new DocumentDraft(name, mediaType), whole);
    }

    private static Upload ofForm(String mediaType, @Nullable String name, InputStream body) {
        try {
            FileUpload reader = new FileUpload();
            reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
            reader.setPartHeaderSizeMax(LONGEST_HEADER);
            FileItemIterator parts = reader.getItemIterator(new Form(mediaType, body));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (AttachmentsHttp.PART.equals(part.getFieldName())) {
                    String given = name == null ? nameOf(part) : name;
                    return new Upload(new DocumentDraft(given, part.getContentType()), part.openStream());
                }
            }
        } catch (FileUploadException | IOException malformed) {
            UploadTornException failure = new UploadTornException();
            failure.initCause(malformed);
            throw failure;
        }
        throw new InvalidInputException(AttachmentsHttp.PART, "required", "a part of this name must be given");
    }

    /** The file name, in the form of RFC 5987 where the part has one, as the client sent it otherwise. */
    private static @Nullable String nameOf(FileItemStream part) {
        String disposition =
                part.getHeaders() == null ? null : part.getHeaders().getHeader("Content-Disposition");
        String extended = disposition == null ? null : Disposition.extendedName(disposition);
        return extended == null ? part.getName() : extended;
    }

    /** A form that has come as a stream. */
    private record Form(String type, InputStream body) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
