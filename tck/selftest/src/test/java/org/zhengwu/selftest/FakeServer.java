package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** A server that answers each path in one way. */
final class FakeServer implements AutoCloseable {

    private static final String CLOCK = "/api/conformance/v1/clock";
    private static final String READING = "{\"now\":\"2026-03-02T02:00:00Z\"}";

    private final HttpServer server;
    private final CountDownLatch closed;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private FakeServer(HttpServer server, CountDownLatch closed) {
        this.server = server;
        this.closed = closed;
        server.setExecutor(threads);
        server.start();
    }

    /** Answers with the body of the path, or with 404 where it is empty. */
    static FakeServer answering(Function<String, String> body) throws IOException {
        return answering(body, path -> false);
    }

    /** Looks like a server in conformance mode. */
    static FakeServer ofConformance() throws IOException {
        return answering(path -> path.equals(CLOCK) ? READING : "");
    }

    /** Tells the time once, and then answers nothing any more. */
    static FakeServer thatStopsAnswering() throws IOException {
        AtomicInteger readings = new AtomicInteger();
        return answering(
                path -> path.equals(CLOCK) ? READING : "",
                path -> path.equals(CLOCK) ? readings.incrementAndGet() > 1 : readings.get() > 0);
    }

    /** Tells the time each time, and answers nothing else from then on. */
    static FakeServer thatOnlyTellsTheTime() throws IOException {
        AtomicBoolean told = new AtomicBoolean();
        return answering(path -> path.equals(CLOCK) ? READING : "", path -> {
            told.compareAndSet(false, path.equals(CLOCK));
            return told.get() && !path.equals(CLOCK);
        });
    }

    private static FakeServer answering(Function<String, String> body, Predicate<String> hangs) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CountDownLatch closed = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (hangs.test(path)) {
                await(closed);
            }
            byte[] answer = body.apply(path).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.length == 0 ? 404 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        return new FakeServer(server, closed);
    }

    private static void await(CountDownLatch closed) throws IOException {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("The server was closed");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
