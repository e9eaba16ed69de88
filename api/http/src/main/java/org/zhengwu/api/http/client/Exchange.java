package org.zhengwu.api.http.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;

/** Sends calls to one server and reads its answers. */
final class Exchange {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int FIRST_FAILURE = 300;
    private static final int NO_CONTENT = 204;

    private final HttpClient client;
    private final URI server;
    private final Map<String, String> headers;
    private final Supplier<@Nullable String> token;
    private final Duration timeout;
    private final Retries retries;

    Exchange(
            HttpClient client,
            URI server,
            Map<String, String> headers,
            Supplier<@Nullable String> token,
            Duration timeout,
            Retries retries) {
        this.client = client;
        this.server = server;
        this.headers = headers;
        this.token = token;
        this.timeout = timeout;
        this.retries = retries;
    }

    @Nullable
    Object call(BoundCall call) {
        HttpResponse<byte[]> answer = answerTo(call);
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw failure(answer.statusCode(), mediaType(answer), answer.body());
        }
        if (call.answer() == void.class || answer.statusCode() == NO_CONTENT) {
            return null;
        }
        return read(answer.body(), call.answer());
    }

    InputStream open(String path) {
        BoundCall call = new BoundCall("GET", path, Map.of(), null, InputStream.class);
        HttpResponse<InputStream> answer = send(call, BodyHandlers.ofInputStream());
        if (answer.statusCode() < FIRST_FAILURE) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            throw failure(answer.statusCode(), mediaType(answer), body.readAllBytes());
        } catch (IOException torn) {
            throw new NoAnswerException("The answer was torn", torn);
        }
    }

    private HttpResponse<byte[]> answerTo(BoundCall call) {
        for (int made = 1; ; made++) {
            boolean last = made >= retries.attempts();
            try {
                HttpResponse<byte[]> answer = send(call, BodyHandlers.ofByteArray());
                boolean asksToComeAgain =
                        answer.statusCode() == TOO_MANY_REQUESTS || answer.statusCode() == UNAVAILABLE;
                if (last
                        || !asksToComeAgain
                        || call.body() instanceof InputStream
                        || retryAfter(answer).compareTo(timeout) > 0) {
                    return answer;
                }
                retries.rest(made, retryAfter(answer));
            } catch (NoAnswerException silent) {
                boolean neverArrived = silent.getCause() instanceof ConnectException
                        || silent.getCause() instanceof HttpConnectTimeoutException;
                if (last || !(call.isRepeatable() || (neverArrived && !(call.body() instanceof InputStream)))) {
                    throw silent;
                }
                retries.rest(made, Duration.ZERO);
            }
        }
    }

    private <B> HttpResponse<B> send(BoundCall call, HttpResponse.BodyHandler<B> handler) {
        try {
            return client.send(request(call), handler);
        } catch (IOException silent) {
            throw new NoAnswerException("No answer to " + call.method() + " " + server.getHost(), silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("The call was interrupted", interrupted);
        }
    }

    private HttpRequest request(BoundCall call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve("/api/" + call.path())).timeout(timeout);
        headers.forEach(request::header);
        call.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                request.header(name, value);
            }
        });
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        Object body = call.body();
        if (body != null) {
            boolean streams = body instanceof InputStream;
            String usual = streams ? "application/octet-stream" : "application/json";
            request.header("Content-Type", call.headers().getOrDefault("Content-Type", usual));
        }
        return request.method(call.method(), publisher(body)).build();
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body instanceof InputStream stream
                ? BodyPublishers.ofInputStream(() -> stream)
                : BodyPublishers.ofString(Json.strict().write(body), StandardCharsets.UTF_8);
    }

    private static Object read(byte[] body, Type type) {
        try {
            if (type instanceof ParameterizedType list
                    && list.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)) {
                return items(body, list);
            }
            return Json.lenient().read(new ByteArrayInputStream(body), type);
        } catch (JsonProblem | IllegalArgumentException other) {
            throw new NoAnswerException("The answer is not what the contract says", other);
        }
    }

    /** A list of the contract travels as {@code {"items": […]}}. */
    private static Object items(byte[] body, ParameterizedType list) {
        Map<String, Object> page = Json.lenient().readMap(text(body), Object.class);
        Object items = page.get("items");
        if (!(items instanceof List<?>)) {
            throw new NoAnswerException("The answer is not what the contract says");
        }
        return Json.lenient().read(Json.strict().write(items), (Type) list);
    }

    private static ZhengwuException failure(int status, String mediaType, byte[] body) {
        if (!mediaType.startsWith(Problem.MEDIA_TYPE)) {
            return new NoAnswerException("The server answered " + status + " without a problem of the contract");
        }
        try {
            Map<String, Object> members = new LinkedHashMap<>(Json.lenient().readMap(text(body), Object.class));
            Problem problem = new Problem(
                    take(members, "type"),
                    take(members, "title"),
                    status,
                    members.containsKey("detail") ? take(members, "detail") : null,
                    take(members, "code"),
                    take(members, "requestId"),
                    withoutStatus(members));
            return Failures.of(problem);
        } catch (JsonProblem | IllegalArgumentException other) {
            return new NoAnswerException("The server answered " + status + " in another language", other);
        }
    }

    private static Map<String, Object> withoutStatus(Map<String, Object> members) {
        members.remove("status");
        members.values().removeIf(value -> value == null);
        return members;
    }

    private static String take(Map<String, Object> members, String name) {
        return String.valueOf(members.remove(name));
    }

    private static String mediaType(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
