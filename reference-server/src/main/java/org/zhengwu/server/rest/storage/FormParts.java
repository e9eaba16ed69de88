package org.zhengwu.server.rest.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.storage.UploadTornException;

/** Reads the parts of a form with files as they come, so that no part of it is ever kept whole. */
public final class FormParts {

    private static final int LONGEST_HEADER = 8 * 1024;

    private FormParts() {}

    /**
     * The parts in order; each is read before the next is asked for.
     *
     * @param mediaType that of the form, with its boundary
     */
    public static FileItemIterator of(String mediaType, InputStream body) throws FileUploadException, IOException {
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        reader.setPartHeaderSizeMax(LONGEST_HEADER);
        return reader.getItemIterator(new Form(mediaType, body));
    }

    /**
     * The file name, in the form of RFC 5987 where the part has one, as the client sent it otherwise.
     *
     * @throws InvalidInputException if no file can be called so
     */
    public static @Nullable String nameOf(FileItemStream part) {
        String disposition =
                part.getHeaders() == null ? null : part.getHeaders().getHeader("Content-Disposition");
        String extended = disposition == null ? null : Disposition.extendedName(disposition);
        try {
            return extended == null ? part.getName() : extended;
        } catch (InvalidFileNameException unfit) {
            InvalidInputException refused =
                    new InvalidInputException("name", "malformed", "must be a file name without NUL");
            refused.initCause(unfit);
            throw refused;
        }
    }

    /** What a form that breaks off, or is none, is to its client. */
    public static UploadTornException torn(Exception cause) {
        UploadTornException torn = new UploadTornException();
        torn.initCause(cause);
        return torn;
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
