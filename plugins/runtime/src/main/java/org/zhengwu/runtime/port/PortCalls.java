package org.zhengwu.runtime.port;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.runtime.job.Failure;
import org.zhengwu.spi.OutageException;

/**
 * The calls of one bean of a port. After one that took too long, or that declared an outage slowly, the port rests for
 * as long: one call in that time tries it, all others are refused at once, so that whoever works through a list does
 * not hang with it.
 */
final class PortCalls implements InvocationHandler {

    private static final Logger LOG = System.getLogger(PortCalls.class.getName());
    private static final int MOST_THREADS = 16;
    private static final long THREAD_KEPT_SECONDS = 60;

    /** The part of the time-out from which on an outage was declared slowly, as by a gateway that waits itself. */
    private static final int SLOW_PART = 5;

    private final String function;
    private final String port;
    private final Object bean;
    private final Duration timeout;
    private final @Nullable ThreadPoolExecutor threads;
    private final BooleanSupplier started;
    private final AtomicReference<@Nullable Instant> outSince = new AtomicReference<>();
    private final AtomicLong unexpected = new AtomicLong();

    /** When a call may try again, by the machine's running time. */
    private final AtomicLong nextTry = new AtomicLong(System.nanoTime());

    /** What the port did last, while it rests. */
    private volatile @Nullable String restsAfter;

    /** Calls on the caller's thread. */
    PortCalls(String function, Class<?> port, Object bean) {
        this(function, port, bean, Duration.ZERO, (ThreadPoolExecutor) null, () -> true);
    }

    /** Calls on threads of its own, once the application has started: before that it would wait for itself. */
    PortCalls(
            String function,
            Class<?> port,
            Object bean,
            Duration timeout,
            ThreadFactory factory,
            BooleanSupplier started) {
        this(function, port, bean, timeout, pool(factory), started);
    }

    private PortCalls(
            String function,
            Class<?> port,
            Object bean,
            Duration timeout,
            @Nullable ThreadPoolExecutor threads,
            BooleanSupplier started) {
        this.function = function;
        this.port = port.getSimpleName();
        this.bean = bean;
        this.timeout = timeout;
        this.threads = threads;
        this.started = started;
    }

    private static ThreadPoolExecutor pool(ThreadFactory factory) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST_THREADS,
                MOST_THREADS,
                THREAD_KEPT_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                factory);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    PortState state() {
        return new PortState(function, port, beanClass(), outSince.get(), unexpected.get());
    }

    void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && arguments[0] == proxy;
                case "hashCode" -> System.identityHashCode(proxy);
                default -> function + "." + port;
            };
        }
        // A gateway of a plugin's own may be an interface that only its package sees.
        method.setAccessible(true);
        long begun = System.nanoTime();
        try {
            Object answer = threads == null || !started.getAsBoolean()
                    ? method.invoke(bean, arguments)
                    : inTime(threads, () -> method.invoke(bean, arguments));
            isBack();
            return answer;
        } catch (InvocationTargetException thrown) {
            throw failure(requireNonNull(thrown.getCause()), System.nanoTime() - begun);
        }
    }

    private @Nullable Object inTime(ThreadPoolExecutor pool, Callable<@Nullable Object> work)
            throws InvocationTargetException {
        String last = restsAfter;
        if (last != null) {
            long due = nextTry.get();
            boolean tries = System.nanoTime() - due >= 0
                    && nextTry.compareAndSet(due, System.nanoTime() + timeout.toNanos() * 2);
            if (!tries) {
                throw unavailable(last, null);
            }
        }
        Future<@Nullable Object> answer = pool.submit(work);
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            answer.cancel(true);
            String what = "did not answer within " + timeout;
            rest(what, timeout.toNanos());
            throw unavailable(what, null);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof InvocationTargetException byTheBean) {
                throw byTheBean;
            }
            throw new IllegalStateException(thrown);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private void rest(String after, long nanos) {
        nextTry.set(System.nanoTime() + nanos);
        restsAfter = after;
    }

    private Throwable failure(Throwable thrown, long nanos) {
        restsAfter = null;
        if (thrown instanceof OutageException declared) {
            String what = "declared an outage: " + declared.getMessage();
            if (nanos > timeout.toNanos() / SLOW_PART) {
                rest(what, nanos);
            }
            return unavailable(what, declared);
        }
        // A refusal is an answer; anything else is a fault, which stays what it is.
        if (thrown instanceof ZhengwuException) {
            isBack();
        } else {
            unexpected.incrementAndGet();
            LOG.log(Level.ERROR, "{0} failed: {1}", name(), Failure.describe(thrown));
        }
        return thrown;
    }

    private UnavailableException unavailable(String what, @Nullable Throwable cause) {
        if (outSince.compareAndSet(null, Instant.now())) {
            LOG.log(Level.WARNING, "{0} is out: it {1}", name(), what);
        }
        UnavailableException failure = new UnavailableException(function, port, port + " " + what);
        failure.initCause(cause);
        return failure;
    }

    private void isBack() {
        restsAfter = null;
        if (outSince.getAndSet(null) != null) {
            LOG.log(Level.INFO, "{0} is back", name());
        }
    }

    private String name() {
        return "The port " + port + " of " + function + " (" + beanClass().getName() + ")";
    }

    /** The class that the vendor wrote, where the container put a proxy of its own before it. */
    private Class<?> beanClass() {
        Class<?> type = bean.getClass();
        return type.getName().contains("_$$_Weld") ? type.getSuperclass() : type;
    }
}
