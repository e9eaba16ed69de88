package org.zhengwu.api.http.client;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;

/** Sends the calls of a binding, again where that is safe, and reads the answers with the contract's codec. */
final class Exchange implements InvocationHandler {

    private static final Duration BREATH = Duration.ofMillis(200);

    private final HttpClient http;
    private final Wishes wishes;
    private final Map<String, String> identity;

    Exchange(HttpClient http, Wishes wishes, Map<String, String> identity) {
        this.http = http;
        this.wishes = wishes;
        this.identity = identity;
    }

    /** Where to, how long to wait, and how often to try. */
    record Wishes(URI base, Duration answerWithin, int retries, Duration longestWait, ExchangeListener listener) {}

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        Call call = Call.of(method, arguments);
        if (method.getReturnType() == Response.class) {
            HttpResponse<InputStream> answer = sent(call, BodyHandlers.ofInputStream());
            return isSuccess(answer)
                    ? new Streamed(answer.statusCode(), answer.headers(), answer.body())
                    : refuse(answer, whole(answer.body()));
        }
        HttpResponse<byte[]> answer = sent(call, BodyHandlers.ofByteArray());
        return isSuccess(answer) ? value(answer, method.getGenericReturnType()) : refuse(answer, answer.body());
    }

    private <T> HttpResponse<T> sent(Call call, BodyHandler<T> as) {
        for (int attempt = 0; ; attempt++) {
            boolean last = attempt >= wishes.retries();
            try {
                HttpResponse<T> answer = once(call, as);
                Optional<Duration> wait = askedToWait(answer);
                if (last || wait.isEmpty() || !call.mayBeSentAgain()) {
                    return answer;
                }
                if (answer.body() instanceof InputStream unread) {
                    whole(unread);
                }
                pause(wait.get());
            } catch (NoAnswerException lost) {
                if (last || !call.isRepeatable()) {
                    throw lost;
                }
                pause(BREATH.multipliedBy(1L << Math.min(attempt, 5)));
            }
        }
    }

    private <T> HttpResponse<T> once(Call call, BodyHandler<T> as) {
        HttpRequest request = request(call);
        CompletableFuture<HttpResponse<T>> coming = http.sendAsync(request, as);
        @Nullable HttpResponse<T> answer = null;
        try {
            answer = coming.get(wishes.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            return answer;
        } catch (TimeoutException late) {
            coming.cancel(true);
            String why = "none within " + wishes.answerWithin().toMillis() + " ms";
            throw new NoAnswerException(call.verb(), request.uri(), why, late);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new NoAnswerException(call.verb(), request.uri(), cause.toString(), cause);
        } catch (InterruptedException interrupted) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException(call.verb(), request.uri(), "interrupted", interrupted);
        } finally {
            tell(call, request.uri(), answer);
        }
    }

    private void tell(Call call, URI address, @Nullable HttpResponse<?> answer) {
        Object body = call.body();
        String sent = body == null || body instanceof InputStream
                ? null
                : Json.strict().write(body);
        String read = answer != null && answer.body() instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : null;
        wishes.listener().ended(call.verb(), address, sent, answer == null ? 0 : answer.statusCode(), read);
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(wishes.base() + "/api/" + call.path()))
                .timeout(wishes.answerWithin());
        identity.forEach(request::setHeader);
        call.headers().forEach(request::setHeader);
        return request.method(call.verb(), publisher(call.body())).build();
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body instanceof InputStream stream
                ? BodyPublishers.ofInputStream(() -> stream)
                : BodyPublishers.ofString(Json.strict().write(body));
    }

    /** How long the server asks to wait, where it did nothing for now and says for how long. */
    private Optional<Duration> askedToWait(HttpResponse<?> answer) {
        if (answer.statusCode() != 503 && answer.statusCode() != 429) {
            return Optional.empty();
        }
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(wait -> wait.compareTo(wishes.longestWait()) <= 0);
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to try again", interrupted);
        }
    }

    private static boolean isSuccess(HttpResponse<?> answer) {
        return answer.statusCode() >= 200 && answer.statusCode() < 300;
    }

    private static @Nullable Object value(HttpResponse<byte[]> answer, Type type) {
        if (type == void.class) {
            return null;
        }
        // A list without pages travels in the form of a page.
        boolean list = type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
        Type form = list ? new PageOf(((ParameterizedType) type).getActualTypeArguments()[0]) : type;
        try {
            Object read = Json.lenient().read(new ByteArrayInputStream(answer.body()), form);
            return list && read instanceof Page<?> page ? page.items() : read;
        } catch (JsonProblem unreadable) {
            String message = "The answer is not what the contract says: " + unreadable.getMessage();
            throw new UnexpectedAnswerException(answer.statusCode(), message, unreadable);
        }
    }

    private static Object refuse(HttpResponse<?> answer, byte[] body) {
        Optional<ZhengwuException> problem =
                ProblemExceptions.of(answer.statusCode(), new String(body, StandardCharsets.UTF_8));
        if (problem.isPresent()) {
            throw problem.get();
        }
        String id = answer.headers().firstValue("Request-Id").orElse("none");
        String message = "The server answered " + answer.statusCode() + " without a problem of the contract (request "
                + id + ")";
        throw new UnexpectedAnswerException(answer.statusCode(), message, null);
    }

    private static byte[] whole(InputStream body) {
        try (body) {
            return body.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private @Nullable Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "client of " + wishes.base();
        };
    }

    private record PageOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return Page.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
