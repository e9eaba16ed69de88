package org.zhengwu.tck.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Event;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.client.ZhengwuServices;
import org.zhengwu.api.http.conformance.CastHttp;
import org.zhengwu.api.http.conformance.ClockHttp;
import org.zhengwu.api.http.conformance.DeliveredEvent;
import org.zhengwu.api.http.conformance.EventsHttp;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Staff;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.report.Exchanges;

/**
 * A server in conformance mode as the candidate: its functions through the Java client, its clock, its
 * cast and the events that it delivered through the binding {@code /api/conformance/v1}. What only functions use has no HTTP binding, so tests
 * marked {@link BetweenFunctions} are no part of a run over HTTP.
 */
public final class HttpCandidate implements Candidate {

    private final ZhengwuServices services;
    private final ServerClock clock;
    private final BoundCast cast;
    private final EventsHttp events;
    private final Tokens tokens;
    private final ZhengwuClient client;
    private GivenAccounts accounts = GivenAccounts.none();

    private HttpCandidate(ZhengwuClient client) {
        this.client = client;
        tokens = new Tokens(client);
        services = new ZhengwuServices(client, tokens::of);
        clock = new ServerClock(client.binding(ClockHttp.class));
        cast = new BoundCast(client.binding(CastHttp.class), tokens);
        events = client.binding(EventsHttp.class);
    }

    /**
     * The server at the address; nothing is called yet.
     *
     * @param server such as {@code http://127.0.0.1:9080}, without {@code /api}
     * @param timeout how long to wait for each answer
     */
    public static HttpCandidate of(URI server, Duration timeout) {
        return new HttpCandidate(ZhengwuClient.builder(server)
                .connectWithin(timeout)
                .answerWithin(timeout)
                .listener(HttpCandidate::keep)
                .build());
    }

    /**
     * The same server, whose staff are given.
     *
     * @throws IllegalArgumentException if an account can't sign in or is not what its place asks for, with one sentence
     */
    public HttpCandidate staffedBy(GivenAccounts given) {
        cast.seat(new Seating(client, cast).seated(given));
        accounts = given;
        return this;
    }

    private static void keep(String method, URI address, @Nullable String body, int status, @Nullable String answer) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        Exchanges.add(
                method + " " + address.getPath() + query + (body == null ? "" : "\n\n" + body),
                status == 0 ? null : status + (answer == null ? "" : "\n\n" + answer));
    }

    @Override
    public <S> S service(Class<S> api) {
        S service = services.service(api);
        return service instanceof IdentityService identity ? api.cast(tokens.noting(identity)) : service;
    }

    @Override
    public <P> P port(Class<P> spi) {
        throw between(spi.getSimpleName() + " is used by functions only");
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        throw between("A transaction does not reach over HTTP");
    }

    @Override
    public List<Event> eventsAbout(Subject subject) {
        return events.about(subject.toString()).stream()
                .map(DeliveredEvent::event)
                .toList();
    }

    @Override
    public TestClock clock() {
        return clock;
    }

    @Override
    public Cast cast() {
        return cast;
    }

    /** Asks as one of the IT staff, who may see what runs. */
    @Override
    public Map<String, String> about() {
        Map<String, String> about = new TreeMap<>(ServerFacts.of(
                () -> service(PluginService.class).list(Staff.of(cast).holder(Role.IT_STAFF, Cast.Organ.PROVINCE))));
        about.put("contract", "HTTP v1");
        about.put("given accounts", accounts.places().isEmpty() ? "none" : String.join(", ", accounts.places()));
        return about;
    }

    private static UnsupportedOperationException between(String why) {
        return new UnsupportedOperationException(why + "; mark the test with @BetweenFunctions");
    }
}
