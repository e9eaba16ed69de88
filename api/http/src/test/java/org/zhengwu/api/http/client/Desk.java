package org.zhengwu.api.http.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers what it was told to, one answer a call, and notes what it was asked. */
final class Desk implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    Desk() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Desk json(int status, String body) {
        answers.add(new Answer(status, "application/json", body, ""));
        return this;
    }

    Desk problem(int status, String body) {
        answers.add(new Answer(status, "application/problem+json", body, ""));
        return this;
    }

    Desk busy(int status, String retryAfter) {
        answers.add(new Answer(
                status,
                "application/problem+json",
                "{\"code\":\"unavailable\",\"title\":\"t\",\"function\":\"cases\"}",
                retryAfter));
        return this;
    }

    /** Hangs up instead of answering. */
    Desk hangUp() {
        answers.add(new Answer(0, "", "", ""));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                call.getRequestMethod(),
                call.getRequestURI().toString(),
                body,
                call.getRequestHeaders().getFirst("If-Match"),
                call.getRequestHeaders().getFirst("Idempotency-Key"),
                call.getRequestHeaders().getFirst("Authorization")));
        Answer next = answers.remove();
        if (next.status() == 0) {
            call.close();
            return;
        }
        byte[] bytes = next.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", next.mediaType());
        if (!next.retryAfter().isEmpty()) {
            call.getResponseHeaders().add("Retry-After", next.retryAfter());
        }
        call.sendResponseHeaders(next.status(), bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    record Asked(String method, String path, String body, String ifMatch, String key, String authorization) {}

    private record Answer(int status, String mediaType, String body, String retryAfter) {}
}
