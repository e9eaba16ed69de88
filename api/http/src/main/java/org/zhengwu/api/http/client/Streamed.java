package org.zhengwu.api.http.client;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A content that is read as it comes: the answer of a download or an export. The reader closes it. */
final class Streamed extends Response {

    private final int status;
    private final HttpHeaders headers;
    private final InputStream body;

    Streamed(int status, HttpHeaders headers, InputStream body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public StatusType getStatusInfo() {
        return Status.fromStatusCode(status);
    }

    @Override
    public Object getEntity() {
        return body;
    }

    @Override
    public <T> T readEntity(Class<T> type) {
        if (!type.isAssignableFrom(InputStream.class)) {
            throw new IllegalArgumentException("The content is read as an InputStream");
        }
        return type.cast(body);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T readEntity(GenericType<T> type) {
        return (T) readEntity(type.getRawType());
    }

    @Override
    public <T> T readEntity(Class<T> type, Annotation[] annotations) {
        return readEntity(type);
    }

    @Override
    public <T> T readEntity(GenericType<T> type, Annotation[] annotations) {
        return readEntity(type);
    }

    @Override
    public boolean hasEntity() {
        return true;
    }

    @Override
    public boolean bufferEntity() {
        return false;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public @Nullable MediaType getMediaType() {
        String[] parts = getHeaderString("Content-Type").split(";", 2)[0].split("/", 2);
        return parts.length == 2 ? new MediaType(parts[0].strip(), parts[1].strip()) : null;
    }

    @Override
    public @Nullable Locale getLanguage() {
        return headers.firstValue("Content-Language")
                .map(Locale::forLanguageTag)
                .orElse(null);
    }

    @Override
    public int getLength() {
        return (int) headers.firstValueAsLong("Content-Length").orElse(-1);
    }

    @Override
    public Set<String> getAllowedMethods() {
        return Set.of();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        return Map.of();
    }

    @Override
    public @Nullable EntityTag getEntityTag() {
        return null;
    }

    @Override
    public @Nullable Date getDate() {
        return null;
    }

    @Override
    public @Nullable Date getLastModified() {
        return null;
    }

    @Override
    public @Nullable URI getLocation() {
        return headers.firstValue("Location").map(URI::create).orElse(null);
    }

    @Override
    public Set<Link> getLinks() {
        return Set.of();
    }

    @Override
    public boolean hasLink(String relation) {
        return false;
    }

    @Override
    public @Nullable Link getLink(String relation) {
        return null;
    }

    @Override
    public Link.@Nullable Builder getLinkBuilder(String relation) {
        return null;
    }

    @Override
    public MultivaluedMap<String, Object> getMetadata() {
        MultivaluedMap<String, Object> all = new MultivaluedHashMap<>();
        headers.map().forEach((name, values) -> values.forEach(value -> all.add(name, value)));
        return all;
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        headers.map().forEach((name, values) -> values.forEach(value -> all.add(name, value)));
        return all;
    }

    @Override
    public String getHeaderString(String name) {
        return String.join(",", headers.allValues(name));
    }
}
