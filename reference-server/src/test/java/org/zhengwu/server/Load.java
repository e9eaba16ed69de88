package org.zhengwu.server;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengwu.api.json.Json;

/**
 * Writers that draft cases without end, each until the call is acknowledged and under the same key, and
 * note every acknowledgement here, outside the process that is killed.
 */
final class Load implements AutoCloseable {

    private static final int WRITERS = 8;

    /** Before a call is made again, so that writers leave the processor to a server that starts. */
    private static final int REST = 250;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Load(HttpCalls citizen, String item) {
        for (int writer = 0; writer < WRITERS; writer++) {
            threads.execute(() -> {
                while (!stopped) {
                    write(citizen, item);
                }
            });
        }
    }

    private void write(HttpCalls citizen, String item) {
        String mark = UUID.randomUUID().toString();
        String draft = Json.strict().write(Map.of("item", item, "form", Map.of("mark", mark)));
        while (true) {
            try {
                HttpCalls.Answer answer = citizen.post("/api/v1/cases", mark, draft);
                if (answer.status() == 201) {
                    acknowledged.add(new Acknowledged(answer.text("id"), mark));
                    return;
                }
                if (answer.status() != 409 && answer.status() != 404) {
                    unexpected.add(answer.status() + " " + answer.body());
                }
            } catch (IllegalStateException gone) {
                repeated.incrementAndGet();
            }
            rest(REST);
        }
    }

    /** Returns when as many calls as that have been acknowledged from now on. */
    void awaitMore(int calls) {
        int enough = acknowledged.size() + calls;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (acknowledged.size() < enough) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No " + calls + " calls were acknowledged in two minutes");
            }
            rest(1);
        }
    }

    private static void rest(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How often a call had to be made again. */
    int repeated() {
        return repeated.get();
    }

    /** The answers that neither acknowledge nor ask to come again. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    @Override
    public void close() {
        end();
    }

    /** Lets every writer end its call. */
    void end() {
        stopped = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The writers do not end");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A draft that the server said it keeps. */
    record Acknowledged(String id, String mark) {}
}
