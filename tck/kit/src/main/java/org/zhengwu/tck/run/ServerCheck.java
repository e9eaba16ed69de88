package org.zhengwu.tck.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Looks whether a server can be tested at all, before a hundred tests say the same. */
final class ServerCheck {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String CLOCK_PATH = "/api/conformance/v1/clock";
    private static final Pattern CLOCK = Pattern.compile("\"now\"\\s*:\\s*\"[0-9]{4}-");

    private final URI server;
    private final Duration patience;
    private final HttpClient http;

    ServerCheck(URI server, Duration timeout) {
        this.server = server;
        this.patience = timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /** Why the server cannot be tested, in one sentence; empty where it can. */
    Optional<String> objection() {
        try {
            HttpResponse<String> nowhere = answerTo("/api/v1/" + UUID.randomUUID());
            if (nowhere.statusCode() / 100 == 2) {
                return Optional.of("服务器对不存在的地址也答 " + nowhere.statusCode() + ",不是本接口的服务器 · the server answers "
                        + nowhere.statusCode() + " where there is nothing, so it is no server of this contract");
            }
            HttpResponse<String> clock = answerTo(CLOCK_PATH);
            if (clock.statusCode() != 200 || !CLOCK.matcher(clock.body()).find()) {
                return Optional.of("服务器不处于符合性测试模式 · the server is not in conformance mode (GET "
                        + clock.uri().getPath() + " gave " + clock.statusCode() + ")");
            }
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.of("服务器 " + patience.toSeconds() + " 秒内没有应答 · the server did not answer within "
                    + patience.toSeconds() + " s: " + server);
        } catch (IOException unreachable) {
            return Optional.of("无法连接服务器 · the server cannot be reached: " + server);
        }
    }

    /** Why the server is no longer there in the midst of a run, in half a sentence; empty where it answers. */
    Optional<String> silence() {
        try {
            answerTo(CLOCK_PATH);
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.of("服务器 " + patience.toSeconds() + " 秒内没有应答 · the server did not answer within "
                    + patience.toSeconds() + " s");
        } catch (IOException gone) {
            return Optional.of("服务器中断了连接 · the server can no longer be reached");
        }
    }

    /** The whole answer in time: a client's own limit ends with the head. */
    private HttpResponse<String> answerTo(String path) throws IOException, TimeoutException {
        String base = server.toString().replaceFirst("/$", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<String>> coming = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw late;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
