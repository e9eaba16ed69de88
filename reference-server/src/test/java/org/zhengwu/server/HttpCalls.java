package org.zhengwu.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;

/** Calls a server as one account does, or as a visitor. */
final class HttpCalls {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final int port;
    private final @Nullable String token;

    private final Consumer<HttpResponse<String>> listener;

    HttpCalls(int port) {
        this(port, answer -> {});
    }

    /** Calls whose answers a listener sees, those of the accounts that are signed in by them too. */
    HttpCalls(int port, Consumer<HttpResponse<String>> listener) {
        this(port, null, listener);
    }

    private HttpCalls(int port, @Nullable String token, Consumer<HttpResponse<String>> listener) {
        this.port = port;
        this.token = token;
        this.listener = listener;
    }

    /** Signs a demo account in. */
    HttpCalls as(String account) {
        Answer answer = post("/api/v1/sessions", Map.of("account", account, "password", "zhengwu-demo"));
        return new HttpCalls(port, answer.expect(201).text("token"), listener);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a document under a fresh key. */
    Answer post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), Json.strict().write(body));
    }

    Answer post(String path, String key, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Posts bytes as they are. */
    Answer post(String path, String mediaType, byte[] body) {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Takes a step on the record as it was read; the body may be absent. */
    Answer step(Answer read, String path, @Nullable Object body) {
        HttpRequest.Builder request = request(path)
                .header("If-Match", read.header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return send(
                body == null
                        ? request.POST(BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(Json.strict().write(body))));
    }

    Answer method(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            listener.accept(answer);
            return new Answer(answer);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + " but got " + status() + ": " + body());
            }
            return this;
        }

        String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new AssertionError("No header " + name + " in an answer " + status()));
        }

        Map<String, Object> members() {
            return Json.lenient().readMap(body(), Object.class);
        }

        String text(String member) {
            return String.valueOf(members().get(member));
        }

        boolean isProblem() {
            return response.headers()
                            .firstValue("Content-Type")
                            .filter(type -> type.startsWith("application/problem+json"))
                            .isPresent()
                    && text("status").equals(String.valueOf(status()));
        }
    }
}
