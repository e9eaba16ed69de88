package org.zhengwu.runtime.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.spi.OutageException;

/** A port that is down, hangs, fails and comes back. */
class PortCallsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final AtomicInteger threads = new AtomicInteger();
    private volatile Supplier<String> behaviour = () -> "well";
    private volatile boolean started = true;
    private final PortCalls calls = new PortCalls(
            "payments", Gateway.class, (Gateway) () -> behaviour.get(), SHORT, work -> daemon(work), () -> started);
    private final Gateway gateway =
            (Gateway) Proxy.newProxyInstance(Gateway.class.getClassLoader(), new Class<?>[] {Gateway.class}, calls);

    private Thread daemon(Runnable work) {
        threads.incrementAndGet();
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void end() {
        calls.close();
    }

    @Test
    void namesTheFunctionAndThePortOfADeclaredOutage() {
        behaviour = () -> {
            throw new OutageException("the line is cut");
        };

        UnavailableException failure = catchThrowableOfType(UnavailableException.class, gateway::pay);

        assertThat(failure.function()).isEqualTo("payments");
        assertThat(failure.port()).isEqualTo("Gateway");
        assertThat(calls.state().outSince()).isNotNull();
        assertThat(calls.state().unexpectedFailures()).isZero();
    }

    @Test
    void answersOnTheCallersThreadWhileTheApplicationStarts() {
        started = false;
        behaviour = () -> Thread.currentThread().getName();

        assertThat(gateway.pay()).isEqualTo(Thread.currentThread().getName());

        started = true;
        assertThat(gateway.pay()).isNotEqualTo(Thread.currentThread().getName());
        assertThat(threads).hasValue(1);
    }

    @Test
    void isBackWithTheFirstAnswer() {
        behaviour = () -> {
            throw new OutageException("the line is cut");
        };
        assertThatThrownBy(gateway::pay).isInstanceOf(UnavailableException.class);
        behaviour = () -> "well";

        assertThat(gateway.pay()).isEqualTo("well");
        assertThat(calls.state().outSince()).isNull();
    }

    @Test
    void leavesAFaultWhatItIsAndCountsIt() {
        behaviour = () -> {
            throw new IllegalArgumentException("a fault");
        };

        assertThatThrownBy(gateway::pay).isInstanceOf(IllegalArgumentException.class);
        assertThat(calls.state().outSince()).isNull();
        assertThat(calls.state().unexpectedFailures()).isEqualTo(1);
    }

    @Test
    void passesARefusalOn() {
        behaviour = () -> {
            throw new ForbiddenException("pay");
        };

        assertThatThrownBy(gateway::pay).isInstanceOf(ForbiddenException.class);
        assertThat(calls.state().unexpectedFailures()).isZero();
    }

    @Test
    void waitsForNoCallLongerThanTheTimeOutAndRestsThen() throws InterruptedException {
        behaviour = PortCallsTest::hang;
        assertThatThrownBy(gateway::pay).isInstanceOf(UnavailableException.class);

        long begun = System.nanoTime();
        assertThatThrownBy(gateway::pay).isInstanceOf(UnavailableException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("refused at once")
                .isLessThan(SHORT);

        behaviour = () -> "well";
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(gateway.pay()).isEqualTo("well");
        assertThat(gateway.pay()).isEqualTo("well");
    }

    @Test
    void restsAfterAnOutageThatWasDeclaredSlowly() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        behaviour = () -> {
            asked.incrementAndGet();
            pause(SHORT.multipliedBy(2).dividedBy(3));
            throw new OutageException("the gateway waited");
        };
        Throwable first = catchThrowable(gateway::pay);
        Throwable second = catchThrowable(gateway::pay);

        assertThat(List.of(first, second))
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("the gateway waited"));
        assertThat(asked).as("refused at once").hasValue(1);

        behaviour = () -> "well";
        Thread.sleep(SHORT.toMillis());
        assertThat(gateway.pay()).isEqualTo("well");
    }

    @Test
    void keepsFewThreadsBehindAPortThatNeverAnswers() throws InterruptedException {
        Semaphore never = new Semaphore(0);
        behaviour = () -> {
            // As a socket does that no interrupt reaches.
            never.acquireUninterruptibly();
            return "late";
        };
        List<Thread> callers = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < 60; i++) {
            Thread caller = new Thread(() -> {
                try {
                    gateway.pay();
                } catch (UnavailableException expected) {
                    refused.incrementAndGet();
                }
            });
            caller.start();
            callers.add(caller);
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(refused).hasValue(60);
        assertThat(threads.get()).isLessThanOrEqualTo(16);
        never.release(100);
        behaviour = () -> "well";
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(gateway.pay()).isEqualTo("well");
    }

    private static String hang() {
        pause(Duration.ofMinutes(1));
        return "late";
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port of a function. */
    public interface Gateway {
        String pay();
    }
}
