package org.zhengwu.tck.arquillian;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedTask;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;
import org.zhengwu.api.http.conformance.CastHttp;
import org.zhengwu.api.http.conformance.ClockHttp;
import org.zhengwu.api.http.conformance.DeliveredEvent;
import org.zhengwu.api.http.conformance.EventsHttp;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.http.BoundCast;
import org.zhengwu.tck.http.ServerClock;

/**
 * The beans of the server in which the tests run. The server is in conformance mode: its clock, its cast and its
 * delivered events are beans of the binding {@code org.zhengwu.api.http.conformance}, called here as beans.
 *
 * <p>A vendor names this class in {@code META-INF/services/org.zhengwu.tck.Candidate}, or one that extends it and
 * says what it lacks and what the report says of it. The class travels into the server with its superclasses and
 * nested classes, and with nothing else.
 */
public class ServerCandidate implements Candidate {

    private static final String CONTEXTS = "java:comp/DefaultContextService";

    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private @Nullable Cast cast;

    @Override
    public <S> S service(Class<S> api) {
        return api.cast(services.computeIfAbsent(api, ServerCandidate::callableAnywhere));
    }

    @Override
    public <P> P port(Class<P> spi) {
        return bean(spi);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        UserTransaction transaction = bean(UserTransaction.class);
        try {
            transaction.begin();
            T done = orRolledBack(transaction, work);
            transaction.commit();
            return done;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException refused) {
            throw new IllegalStateException("The server did not complete the transaction", refused);
        }
    }

    private static <T> T orRolledBack(UserTransaction transaction, Supplier<T> work) throws SystemException {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }

    @Override
    public List<Event> eventsAbout(Subject subject) {
        return bean(EventsHttp.class).about(subject.toString()).stream()
                .map(DeliveredEvent::event)
                .toList();
    }

    @Override
    public TestClock clock() {
        return new ServerClock(bean(ClockHttp.class));
    }

    @Override
    public synchronized Cast cast() {
        Cast found = cast;
        if (found == null) {
            Callers callers = bean(Callers.class);
            found = new BoundCast(
                    bean(CastHttp.class), (token, actingFor) -> callers.byToken(token, Channel.WEB, actingFor));
            cast = found;
        }
        return found;
    }

    /** Tests call from threads of their own too, and a server knows its beans and resources on its own threads only. */
    private static <S> S callableAnywhere(Class<S> api) {
        return contexts()
                .createContextualProxy(
                        bean(api),
                        Map.of(ManagedTask.TRANSACTION, ManagedTask.USE_TRANSACTION_OF_EXECUTION_THREAD),
                        api);
    }

    // The platform names it, no request does.
    @SuppressWarnings("BanJNDI")
    private static ContextService contexts() {
        try {
            return InitialContext.doLookup(CONTEXTS);
        } catch (NamingException absent) {
            throw new IllegalStateException("The server has no " + CONTEXTS, absent);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
