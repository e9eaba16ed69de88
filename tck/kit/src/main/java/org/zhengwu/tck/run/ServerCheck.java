package org.zhengwu.tck.run;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Looks whether a server can be tested at all, before a hundred tests say the same. */
final class ServerCheck {

    /** How long the pulse of a run may take at most; only the first questions wait as long as was asked for. */
    private static final Duration LONGEST_PULSE = Duration.ofSeconds(10);

    private static final int SERVER_ERROR = 5;
    private static final String CLOCK_PATH = "/api/conformance/v1/clock";
    private static final Pattern CLOCK = Pattern.compile("\"now\"\\s*:\\s*\"[0-9]{4}-");

    private final URI server;
    private final Duration timeout;
    private final Duration pulse;
    private final HttpClient http;

    ServerCheck(URI server, Duration timeout) {
        this.server = server;
        this.timeout = timeout;
        this.pulse = timeout.compareTo(LONGEST_PULSE) < 0 ? timeout : LONGEST_PULSE;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /** Why the server cannot be tested, in one sentence; empty where it can. */
    Optional<String> objection() {
        try {
            HttpResponse<String> nowhere = answerTo("/api/v1/" + UUID.randomUUID(), timeout);
            if (nowhere.statusCode() / 100 == 2) {
                return Optional.of("服务器对不存在的地址也答 " + nowhere.statusCode() + ",不是本接口的服务器 · the server answers "
                        + nowhere.statusCode() + " where there is nothing, so it is no server of this contract");
            }
            HttpResponse<String> clock = answerTo(CLOCK_PATH, timeout);
            if (clock.statusCode() / 100 == SERVER_ERROR) {
                return Optional.of("服务器自身出错 · the server fails (GET "
                        + clock.uri().getPath() + " gave " + clock.statusCode() + ")");
            }
            if (clock.statusCode() != 200 || !CLOCK.matcher(clock.body()).find()) {
                return Optional.of("服务器不处于符合性测试模式 · the server is not in conformance mode (GET "
                        + clock.uri().getPath() + " gave " + clock.statusCode() + ")");
            }
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.of(late(timeout) + ": " + server);
        } catch (IOException failed) {
            return Optional.of(told(failed) + ": " + server);
        }
    }

    private static String late(Duration patience) {
        return "服务器 " + patience.toSeconds() + " 秒内没有应答 · the server did not answer within " + patience.toSeconds()
                + " s";
    }

    /** What went wrong between here and a whole answer, in half a sentence. */
    private static String told(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CappedText.TooLongException) {
                return "服务器的应答没有尽头,不是本接口的服务器 · the server answers without an end, so it is no server of this"
                        + " contract";
            } else if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return "无法连接服务器 · the server cannot be reached";
            } else if (cause instanceof SSLException) {
                return "无法与服务器建立 TLS 连接 · no TLS connection to the server could be made";
            } else if (cause instanceof ProtocolException) {
                return "服务器的应答不是 HTTP · the server does not answer in HTTP";
            }
        }
        return "服务器未作应答即断开连接 · the server closed the connection without a whole answer";
    }

    /** Why the server is no longer there in the midst of a run, in half a sentence; empty where it answers. */
    Optional<String> silence() {
        try {
            answerTo(CLOCK_PATH, pulse);
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.of(late(pulse));
        } catch (IOException gone) {
            return Optional.of("服务器中断了连接 · the server can no longer be reached");
        }
    }

    /** The whole answer in time: a client's own limit ends with the head. */
    private HttpResponse<String> answerTo(String path, Duration patience) throws IOException, TimeoutException {
        String base = server.toString().replaceFirst("/$", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<String>> coming = http.sendAsync(request, head -> new CappedText());
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
