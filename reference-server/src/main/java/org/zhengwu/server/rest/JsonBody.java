package org.zhengwu.server.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.json.Json;

/**
 * Reads and writes JSON with the contract's one codec, in UTF-8 whatever the platform's locale. A list
 * without pages travels as {@code {"items": […]}}, in the form of a page. A request without a body gives
 * null; the resource says whether it needs one.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** What is larger is no document that a person filled in; contents and imports are streamed elsewhere. */
    private static final int LARGEST_DOCUMENT = 2 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isDocument(type);
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        byte[] document;
        try {
            document = body.readNBytes(LARGEST_DOCUMENT + 1);
        } catch (IOException brokenOff) {
            throw LinesBody.torn(brokenOff);
        }
        if (document.length == 0) {
            return null;
        }
        if (document.length > LARGEST_DOCUMENT) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return Json.strict().read(new ByteArrayInputStream(document), generic);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isDocument(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Json.strict().write(value instanceof Collection<?> items ? Map.of("items", items) : value, out);
    }

    private static boolean isDocument(Class<?> type) {
        return !InputStream.class.isAssignableFrom(type)
                && !StreamingOutput.class.isAssignableFrom(type)
                && type != byte[].class
                && type != String.class;
    }
}
