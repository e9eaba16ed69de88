package org.zhengwu.api.http.client;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.http.HttpHeader;

/**
 * Calls a server by the interfaces of the HTTP binding, such as {@code CasesHttp}.
 *
 * <pre>{@code
 * ZhengwuClient client = ZhengwuClient.of(URI.create("https://example.gov.cn"))
 *         .token(() -> session.token())
 *         .build();
 * Case submitted = client.api(CasesHttp.class).submit(id, revision);
 * }</pre>
 *
 * <p>A failure that the server tells is thrown as the exception of the contract that it was there, rebuilt
 * from its code; one whose code this client does not know is an {@link UnknownFailureException}. No answer
 * is a {@link NoAnswerException}. What is safe to repeat is repeated: reading calls, creating calls, which
 * carry an idempotency key, and changing calls that were certainly not carried out, because the server
 * said so (429, 503) or could not be reached. A client is safe to share between threads.
 *
 * @since 0.1
 */
public final class ZhengwuClient {

    private final Exchange exchange;

    private ZhengwuClient(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Says how to call the server at an address, such as {@code https://example.gov.cn}. */
    public static Builder of(URI server) {
        return new Builder(server);
    }

    /** The operations of a binding interface; a list of the contract comes as the list that it is. */
    public <T> T api(Class<T> binding) {
        InvocationHandler handler = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? ofObject(binding, method, proxy, arguments)
                : exchange.call(BoundCall.of(method, arguments == null ? new Object[0] : arguments));
        return binding.cast(Proxy.newProxyInstance(binding.getClassLoader(), new Class<?>[] {binding}, handler));
    }

    /**
     * Opens what an operation streams, which the binding declares as a {@code Response}: the content of an
     * attachment, an export. Close it.
     *
     * @param path the path below {@code /api}, such as {@code v1/audit/export}
     */
    public InputStream open(String path) {
        return exchange.open(path);
    }

    private static @Nullable Object ofObject(
            Class<?> binding, Method method, Object proxy, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "client of " + binding.getSimpleName();
        };
    }

    /** Collects how to call a server. */
    public static final class Builder {

        private static final Duration USUAL_CONNECT = Duration.ofSeconds(10);
        private static final Duration USUAL_ANSWER = Duration.ofSeconds(60);
        private static final Duration USUAL_REST = Duration.ofMillis(200);
        private static final int USUAL_ATTEMPTS = 4;

        private final URI server;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private Supplier<@Nullable String> token = () -> null;
        private Duration connect = USUAL_CONNECT;
        private Duration answer = USUAL_ANSWER;
        private Duration rest = USUAL_REST;
        private int attempts = USUAL_ATTEMPTS;

        private Builder(URI server) {
            this.server = requireNonNull(server, "server");
        }

        /** The token of the session, asked for before each call; null calls as a visitor. */
        public Builder token(Supplier<@Nullable String> source) {
            token = source;
            return this;
        }

        /** The channel on which the callers come; {@code WEB} if not said. */
        public Builder channel(Channel channel) {
            headers.put(HttpHeader.CHANNEL, channel.name());
            return this;
        }

        /** The party that the caller acts for, where it is not the usual one. */
        public Builder actingFor(PartyId party) {
            headers.put(HttpHeader.ACTING_FOR, party.toString());
            return this;
        }

        /** The language of the words in problems, such as {@code en}; Chinese if not said. */
        public Builder language(String tag) {
            headers.put("Accept-Language", tag);
            return this;
        }

        /** How long to wait for a connection; 10 s if not said. */
        public Builder connectTimeout(Duration timeout) {
            connect = timeout;
            return this;
        }

        /** How long to wait for the answer to one attempt; 60 s if not said. */
        public Builder answerTimeout(Duration timeout) {
            answer = timeout;
            return this;
        }

        /** How often a call is made at most, where it may be repeated; 4 times if not said, 1 never repeats. */
        public Builder attempts(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("A call is made at least once");
            }
            attempts = most;
            return this;
        }

        /** The rest before the second attempt, doubled before each later one; 200 ms if not said. */
        public Builder rest(Duration first) {
            rest = first;
            return this;
        }

        public ZhengwuClient build() {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(connect)
                    .build();
            Retries retries = new Retries(attempts, rest);
            return new ZhengwuClient(new Exchange(client, server, Map.copyOf(headers), token, answer, retries));
        }
    }
}
