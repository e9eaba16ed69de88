package org.zhengwu.plugin.cases.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.wire.Reading;
import org.zhengwu.spi.OutageException;

/**
 * Sends requests to a system. What is no answer of the contract is an outage, be it a refused connection, a page of a
 * gateway or a token that the system does not know: it is waited out until somebody has mended it. Only a document that
 * the system says is wrong would be as wrong again.
 */
final class Requests {

    private static final Logger LOG = System.getLogger(Requests.class.getName());
    private static final int NO_CONTENT = 204;

    /** Bad request, conflict, content too large, unsupported media type, unprocessable content. */
    private static final Set<Integer> WRONG = Set.of(400, 409, 413, 415, 422);

    private final String name;
    private final HttpPlace place;
    private final Access access;
    private final HttpClient http;

    Requests(String name, HttpPlace place, Access access, Executor threads) {
        this.name = name;
        this.place = place;
        this.access = access;
        // Its threads read the materials, so they are the host's; a redirect would tell another place who applies.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(place.timeout())
                .sslContext(access.tls())
                .executor(threads)
                .build();
    }

    /** What the system answers to a question. */
    Answered get(String path) {
        return get(path, longest());
    }

    /** The same for one that has to come soon. */
    Answered get(String path, Duration within) {
        return send(request(path).GET(), within);
    }

    /** What the system answers to a document, which it may say is wrong. */
    Answered put(String path, Object document) {
        return notWrong(path, send(request(path, document), longest()));
    }

    /** What the system answers to a question that is a document, in up to so many bytes of any type. */
    Answered post(String path, Object question, int most) {
        HttpRequest.Builder request =
                to(path, "*/*").header("Content-Type", "application/json").POST(json(question));
        return notWrong(path, send(request, longest(), most));
    }

    /** Tells something that asks for no answer. */
    void tell(String path, Object document) {
        require(put(path, document), NO_CONTENT);
    }

    /** Tells what became of an answer, which the system may have put away meanwhile. */
    void settle(String path, Object document) {
        Answered answered = send(request(path, document), longest());
        if (!answered.isGone()) {
            require(answered, NO_CONTENT);
        }
    }

    /** Sends a content as it is read. */
    void upload(String path, InputStream content, long size) {
        BodyPublisher body = size == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), size);
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/octet-stream").PUT(body);
        require(notWrong(path, send(request, longest())), NO_CONTENT);
    }

    /** Throws an outage where the answer has another status than the contract says. */
    void require(Answered answered, int status) {
        if (answered.status() != status) {
            throw new OutageException(name + " answered " + answered.status());
        }
    }

    private Answered notWrong(String path, Answered answered) {
        if (WRONG.contains(answered.status())) {
            LOG.log(Level.ERROR, "{0} refused {1} with {2}", name, path, answered.status());
            throw new IllegalStateException(name + " refused " + path + " with " + answered.status());
        }
        return answered;
    }

    /** Longer than the port waits, whose time-out lets it rest as well. */
    private Duration longest() {
        return place.timeout().multipliedBy(2);
    }

    private HttpRequest.Builder request(String path, Object document) {
        return request(path).header("Content-Type", "application/json").PUT(json(document));
    }

    private static BodyPublisher json(Object document) {
        return BodyPublishers.ofString(Json.strict().write(document));
    }

    private HttpRequest.Builder request(String path) {
        return to(path, "application/json");
    }

    private HttpRequest.Builder to(String path, String accepted) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(place.base() + "/" + path)).header("Accept", accepted);
        try {
            access.authorization().ifPresent(proof -> request.header("Authorization", proof));
        } catch (IOException unreadable) {
            throw new OutageException("The token for " + name + " cannot be read", unreadable);
        }
        return request;
    }

    private Answered send(HttpRequest.Builder request, Duration within) {
        return send(request, within, Reading.LONGEST);
    }

    private Answered send(HttpRequest.Builder request, Duration within, int most) {
        CompletableFuture<HttpResponse<Optional<byte[]>>> coming =
                http.sendAsync(request.build(), head -> new LimitedBody(most));
        try {
            HttpResponse<Optional<byte[]>> answer = coming.get(within.toNanos(), TimeUnit.NANOSECONDS);
            return new Answered(answer.statusCode(), answer.body());
        } catch (TimeoutException late) {
            throw new OutageException(name + " did not answer within " + within, late);
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new OutageException(
                    name + " cannot be reached (" + cause.getClass().getSimpleName() + ")", cause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new OutageException("The request to " + name + " was given up", stopping);
        } finally {
            coming.cancel(true);
        }
    }

    /**
     * What the system answered.
     *
     * @param body empty where it is longer than an answer may be
     */
    record Answered(int status, Optional<byte[]> body) {

        private static final int NOT_FOUND = 404;
        private static final int GONE = 410;

        /** Whether the system has no such thing any more. */
        boolean isGone() {
            return status == NOT_FOUND || status == GONE;
        }
    }
}
