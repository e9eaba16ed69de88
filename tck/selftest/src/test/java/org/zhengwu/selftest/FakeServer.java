package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;

/** A server that answers each path in one way. */
final class FakeServer implements AutoCloseable {

    private final HttpServer server;

    private FakeServer(HttpServer server) {
        this.server = server;
    }

    /** Answers with the body of the path, or with 404 where it is empty. */
    static FakeServer answering(Function<String, String> body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = body.apply(exchange.getRequestURI().getPath()).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.length == 0 ? 404 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return new FakeServer(server);
    }

    /** Looks like a server in conformance mode. */
    static FakeServer ofConformance() throws IOException {
        return answering(path -> path.equals("/api/conformance/v1/clock") ? "{\"now\":\"2026-03-02T02:00:00Z\"}" : "");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
