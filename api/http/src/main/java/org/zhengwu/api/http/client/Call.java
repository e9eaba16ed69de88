package org.zhengwu.api.http.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;

/** One call of a binding method, spelled in HTTP as its annotations say. */
record Call(
        String verb,
        String path,
        Map<String, String> headers,
        @Nullable Object body) {

    private static final String CONTENT_TYPE = "Content-Type";

    static Call of(Method method, @Nullable Object @Nullable [] given) {
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        Annotation[][] annotations = method.getParameterAnnotations();
        String path = template(method);
        Map<String, String> headers = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder();
        Object body = null;
        for (int at = 0; at < arguments.length; at++) {
            Object argument = arguments[at];
            Annotation place = place(annotations[at]);
            if (place == null) {
                body = argument;
            } else if (place instanceof PathParam part) {
                path = path.replace(
                        "{" + part.value() + "}", encoded(text(argument)).replace("+", "%20"));
            } else if (argument != null && place instanceof HeaderParam header) {
                headers.put(header.value(), text(argument));
            } else if (argument != null && place instanceof QueryParam parameter) {
                for (Object each : argument instanceof Collection<?> several ? several : List.of(argument)) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.value())
                            .append('=')
                            .append(encoded(text(each)));
                }
            }
        }
        if (body != null) {
            headers.putIfAbsent(CONTENT_TYPE, mediaType(method, body));
        } else {
            headers.remove(CONTENT_TYPE);
        }
        return new Call(verb(method), path + query, headers, body);
    }

    /** Whether a second sending after an unknown outcome can change nothing twice; a stream is used up by the first. */
    boolean isRepeatable() {
        return !isStream() && (verb.equals("GET") || headers.containsKey(HttpHeader.IDEMPOTENCY_KEY));
    }

    /** Whether it may be sent again after the server said that it did nothing. */
    boolean mayBeSentAgain() {
        return isRepeatable() || (!isStream() && headers.containsKey(HttpHeader.IF_MATCH));
    }

    private boolean isStream() {
        return body instanceof InputStream;
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(method + " names no HTTP method"));
    }

    private static String template(Method method) {
        Path root = method.getDeclaringClass().getAnnotation(Path.class);
        if (root == null) {
            throw new IllegalArgumentException(method.getDeclaringClass() + " has no @Path");
        }
        Path own = method.getAnnotation(Path.class);
        return own == null ? root.value() : root.value() + "/" + own.value();
    }

    private static @Nullable Annotation place(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(each -> each instanceof PathParam || each instanceof QueryParam || each instanceof HeaderParam)
                .findFirst()
                .orElse(null);
    }

    private static String mediaType(Method method, Object body) {
        if (!(body instanceof InputStream)) {
            return "application/json";
        }
        RequestBody described = method.getAnnotation(RequestBody.class);
        // Of several the first: a server tells a workbook from lines by its content.
        boolean exact = described != null
                && described.content().length > 0
                && !described.content()[0].mediaType().contains("*");
        Consumes consumes = method.getAnnotation(Consumes.class);
        if (exact) {
            return described.content()[0].mediaType();
        }
        return consumes == null || consumes.value()[0].contains("*") ? "application/octet-stream" : consumes.value()[0];
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("A part of the path is null");
        }
        if (value instanceof Revision revision) {
            return "\"" + revision.value() + "\"";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        return components != null && components.length == 1 ? component(value, components[0]) : value.toString();
    }

    private static String component(Object value, RecordComponent only) {
        try {
            return String.valueOf(only.getAccessor().invoke(value));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("The value cannot be read: " + value.getClass(), unreadable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
