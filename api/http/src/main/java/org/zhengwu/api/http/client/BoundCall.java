package org.zhengwu.api.http.client;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.json.Json;

/**
 * One call of an operation of the binding, as the request that it becomes.
 *
 * @param method the HTTP method
 * @param path the path below {@code /api}, with its query
 * @param headers the headers that the operation's parameters give
 * @param body a document to write, a stream to send, or null
 * @param answer the type of what comes back; {@code void} for nothing
 */
record BoundCall(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable Object body,
        Type answer) {

    static BoundCall of(Method operation, Object[] arguments) {
        if (operation.getReturnType() == Response.class) {
            throw new UnsupportedException("streams by the binding; ZhengwuClient.open reads them");
        }
        String path = join(path(operation.getDeclaringClass()), path(operation));
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        Map<String, String> headers = new LinkedHashMap<>();
        Object body = null;
        Parameter[] parameters = operation.getParameters();
        for (int at = 0; at < parameters.length; at++) {
            Object argument = arguments[at];
            Parameter parameter = parameters[at];
            if (parameter.isAnnotationPresent(PathParam.class)) {
                String place = "{" + parameter.getAnnotation(PathParam.class).value() + "}";
                path = path.replace(place, encoded(text(argument)));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                if (argument != null) {
                    query.add(parameter.getAnnotation(QueryParam.class).value() + "=" + encoded(text(argument)));
                }
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                if (argument != null) {
                    headers.put(parameter.getAnnotation(HeaderParam.class).value(), header(argument));
                }
            } else {
                body = argument;
            }
        }
        return new BoundCall(method(operation), path + query, headers, body, operation.getGenericReturnType());
    }

    /** Whether the same call may be made again although it may have been carried out. */
    boolean isRepeatable() {
        boolean streams = body instanceof InputStream;
        return !streams && (method.equals("GET") || headers.containsKey(HttpHeader.IDEMPOTENCY_KEY));
    }

    private static String method(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operation + " is not bound to HTTP"));
    }

    private static String path(Class<?> binding) {
        Path path = binding.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String path(Method operation) {
        Path path = operation.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + "/" + second;
    }

    private static String header(Object argument) {
        return argument instanceof Revision revision ? "\"" + revision.value() + "\"" : text(argument);
    }

    /** The text of a value as the codec writes it, without the quotes. */
    private static String text(Object argument) {
        if (argument instanceof IdempotencyKey key) {
            return key.value();
        }
        String json = Json.strict().write(argument);
        return json.startsWith("\"") ? Json.strict().read(json, String.class) : json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
