package org.zhengwu.server.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
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
