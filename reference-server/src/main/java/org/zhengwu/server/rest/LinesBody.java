package org.zhengwu.server.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.server.rest.storage.WholeBody;

/** Lines on their way in: where the body breaks off, it is the client that is told, and no alarm is raised. */
public final class LinesBody extends FilterInputStream {

    /** The body of a request with these headers; an absent one has no lines. */
    public LinesBody(@Nullable InputStream body, @Nullable HttpHeaders headers) {
        super(
                body == null || headers == null
                        ? InputStream.nullInputStream()
                        : new WholeBody(
                                body, WholeBody.announced(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH))));
    }

    /** The lines of values of a request, or of the first sheet of a workbook. */
    public static InputStream ofTable(@Nullable InputStream body, @Nullable HttpHeaders headers) {
        String type = headers == null ? null : headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return new SheetLines(new LinesBody(body, headers), type != null && type.startsWith(MediaTypes.XLSX));
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException brokenOff) {
            throw torn(brokenOff);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            return super.read(into, from, most);
        } catch (IOException brokenOff) {
            throw torn(brokenOff);
        }
    }

    static InvalidInputException torn(IOException cause) {
        InvalidInputException torn = new InvalidInputException("body", "torn", "must be as long as announced");
        torn.initCause(cause);
        return torn;
    }
}
