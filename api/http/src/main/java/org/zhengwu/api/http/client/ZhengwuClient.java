package org.zhengwu.api.http.client;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.http.HttpHeader;

/**
 * Calls a server of the HTTP contract through its annotated interfaces:
 *
 * <pre>{@code
 * ZhengwuClient client = ZhengwuClient.builder(URI.create("http://127.0.0.1:9080")).build();
 * SignedIn session = client.binding(SessionsHttp.class).signIn(draft);
 * CasesHttp cases = client.as(session.token()).binding(CasesHttp.class);
 * }</pre>
 *
 * <p>A refusal is the same exception that the API throws in a plain JVM. {@link NoAnswerException} says that
 * no answer came, {@link UnexpectedAnswerException} that one came from outside the contract.
 *
 * <p>A call is sent again where that changes nothing twice: a read and a call with an idempotency key after a
 * lost answer; these and a call with {@code If-Match} after 503 or 429 with {@code Retry-After}. A call that
 * sends a stream is never sent again.
 *
 * <p>A client is immutable and may be shared by threads; make one and derive the others by {@code as}. It
 * needs no Jakarta REST implementation, and nothing of it is tied to a container.
 *
 * @since 0.1
 */
public final class ZhengwuClient {

    private final HttpClient http;
    private final Exchange.Wishes wishes;
    private final Map<String, String> identity;

    private ZhengwuClient(HttpClient http, Exchange.Wishes wishes, Map<String, String> identity) {
        this.http = http;
        this.wishes = wishes;
        this.identity = Map.copyOf(identity);
    }

    /** A client of the server at the address, such as {@code http://127.0.0.1:9080}, without {@code /api}. */
    public static Builder builder(URI address) {
        return new Builder(address);
    }

    /** The calls of a binding, such as {@code CasesHttp}. */
    public <T> T binding(Class<T> contract) {
        Exchange exchange = new Exchange(http, wishes, identity);
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, exchange));
    }

    /** The same client with another session; null for a visitor. */
    public ZhengwuClient as(@Nullable String token) {
        return with("Authorization", token == null ? null : "Bearer " + token);
    }

    /** The same client on another channel. */
    public ZhengwuClient on(Channel channel) {
        return with(HttpHeader.CHANNEL, channel.name());
    }

    /** The same client acting for another party; null for the session's usual one. */
    public ZhengwuClient actingFor(@Nullable PartyId party) {
        return with(HttpHeader.ACTING_FOR, party == null ? null : party.toString());
    }

    /** The same client sending its calls under the id of a request, which the server's log and audit trail name. */
    public ZhengwuClient inRequest(@Nullable String id) {
        return with(HttpHeader.REQUEST_ID, id);
    }

    /** The same client asking for texts in a language, such as {@code en}. */
    public ZhengwuClient speaking(String language) {
        return with("Accept-Language", language);
    }

    private ZhengwuClient with(String header, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(identity);
        if (value == null) {
            changed.remove(header);
        } else {
            changed.put(header, value);
        }
        return new ZhengwuClient(http, wishes, changed);
    }

    /** What a client is made of. */
    public static final class Builder {

        private final URI address;
        private Duration connectWithin = Duration.ofSeconds(5);
        private Duration answerWithin = Duration.ofSeconds(30);
        private Duration longestWait = Duration.ofSeconds(30);
        private int retries = 2;
        private ExchangeListener listener = (method, address, body, status, answer) -> {};

        private Builder(URI address) {
            if (address.getScheme() == null || address.getHost() == null) {
                throw new IllegalArgumentException("An address is such as http://127.0.0.1:9080");
            }
            String text = address.toString();
            this.address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        }

        /** How long to wait for a connection; 5 seconds if not set. */
        public Builder connectWithin(Duration time) {
            this.connectWithin = time;
            return this;
        }

        /** How long to wait for a whole answer, or for the head of a stream; 30 seconds if not set. */
        public Builder answerWithin(Duration time) {
            this.answerWithin = time;
            return this;
        }

        /** How often a call is sent again where that is safe; twice if not set, 0 for never. */
        public Builder retries(int times) {
            if (times < 0) {
                throw new IllegalArgumentException("A number of retries is not negative");
            }
            this.retries = times;
            return this;
        }

        /** The longest {@code Retry-After} that is waited for; 30 seconds if not set. */
        public Builder longestWait(Duration time) {
            this.longestWait = time;
            return this;
        }

        /** Who is told of every exchange, the repeated ones too; nobody if not set. */
        public Builder listener(ExchangeListener told) {
            this.listener = told;
            return this;
        }

        /** The client, a visitor until it is given a token. */
        public ZhengwuClient build() {
            HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(connectWithin)
                    .build();
            return new ZhengwuClient(
                    http, new Exchange.Wishes(address, answerWithin, retries, longestWait, listener), Map.of());
        }
    }
}
