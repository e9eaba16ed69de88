package org.zhengwu.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;
import org.zhengwu.testing.ServerProcess;

/** What whoever operates a server learns from it: measures by OpenTelemetry, and lines of its logs. */
class TelemetryIT {

    private static final Set<String> GAUGES = Set.of(
            "zhengwu.outbox.waiting",
            "zhengwu.outbox.parked",
            "zhengwu.outbox.lag",
            "zhengwu.audit.unlinked",
            "zhengwu.audit.lag",
            "zhengwu.deadlines.overdue",
            "zhengwu.failures",
            "zhengwu.ports.out");

    private final Map<String, Metric> received = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void tellsACollectorOfEachOperationAndQueueAndOfNobody() throws Exception {
        HttpServer collector = collector();
        Map<String, String> settings = new HashMap<>(Map.of(
                "ZHENGWU_DATA",
                folder.resolve("data").toString(),
                "ZHENGWU_LOG",
                "json",
                "OTEL_SDK_DISABLED",
                "false",
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + collector.getAddress().getPort(),
                "OTEL_METRIC_EXPORT_INTERVAL",
                "1000"));
        try (ServerProcess server = ServerProcess.launch(folder, settings).awaitReady()) {
            HttpCalls citizen = new HttpCalls(server.port()).as("citizen1");
            citizen.get("/api/v1/notices").expect(200);
            citizen.get("/api/v1/cases/0190a1b2-0000-7000-8000-000000000001").expect(404);

            awaitGauges();
        } finally {
            collector.stop(0);
        }

        assertThat(metric("zhengwu.outbox.parked").getGauge().getDataPoints(0).getAsInt())
                .isZero();
        String requests = metric("http.server.request.duration").toString();
        assertThat(requests).contains("/api/v1/notices", "/api/v1/cases/{id}", "200", "404");
        assertThat(received.values().toString()).doesNotContain("citizen1", "0190a1b2");
        assertLogged();
    }

    private Metric metric(String name) {
        return requireNonNull(received.get(name), name);
    }

    /** A line for each request, with its id and nobody's name, and messages as JSON. */
    private void assertLogged() throws IOException {
        String requests = Files.readString(folder.resolve("data/logs/requests.log"));
        assertThat(requests)
                .containsPattern("GET /api/v1/notices 200 [0-9]+ [0-9a-f-]{36}\\R")
                .doesNotContain("127.0.0.1", "citizen1");
        List<String> messages = Files.readAllLines(folder.resolve("data/logs/messages.log"));
        Map<String, Object> last = Json.lenient().readMap(messages.get(messages.size() - 1), Object.class);
        assertThat(last).containsKeys("message", "loglevel", "ibm_datetime");
    }

    private void awaitGauges() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!received.keySet().containsAll(GAUGES) || !received.containsKey("http.server.request.duration")) {
            assertThat(System.nanoTime())
                    .as("received in time: " + received.keySet())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private HttpServer collector() throws IOException {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/metrics", exchange -> {
            ExportMetricsServiceRequest request = ExportMetricsServiceRequest.parseFrom(body(exchange));
            request.getResourceMetricsList().stream()
                    .flatMap(resource -> resource.getScopeMetricsList().stream())
                    .flatMap(scope -> scope.getMetricsList().stream())
                    .forEach(metric -> received.put(metric.getName(), metric));
            answer(exchange);
        });
        collector.createContext("/", exchange -> {
            body(exchange);
            answer(exchange);
        });
        collector.start();
        return collector;
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return zipped ? new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(body)).readAllBytes() : body;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
