package org.zhengwu.tck.run;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengwu.tck.report.Exchanges;

/**
 * Watches a server while it is tested. One that has died or hangs would keep each of some hundred tests waiting, and
 * what they then say is nothing about its functions.
 */
final class Watch {

    /** How many requests in a row may go without an answer while the server still tells the time. */
    static final int MOST_UNANSWERED = 5;

    private static final int PULSE_SECONDS = 2;

    private final ServerCheck server;

    Watch(ServerCheck server) {
        this.server = server;
    }

    /**
     * Does the work in a thread of its own, and leaves it there where the server no longer answers.
     *
     * @return why the work was left, in one sentence; empty where it came to its end
     */
    Optional<String> during(Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        Thread thread = new Thread(task, "zhengwu-tck-tests");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                task.get(PULSE_SECONDS, TimeUnit.SECONDS);
                // A server that died at the very end has failed the last tests all the same.
                return silence();
            } catch (TimeoutException underWay) {
                Optional<String> silence = silence();
                if (silence.isPresent()) {
                    thread.interrupt();
                    return silence;
                }
            } catch (ExecutionException broken) {
                throw new IllegalStateException("The run broke off", broken.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                thread.interrupt();
                return Optional.of("运行被中断 · the run was interrupted");
            }
        }
    }

    /** Why the server is no longer there, in half a sentence; empty where it answers. */
    Optional<String> silence() {
        // A single lost probe may be a hiccup of the machine; a second one right after it is not.
        Optional<String> gone = server.silence().flatMap(once -> server.silence());
        if (gone.isPresent() || Exchanges.unansweredInARow() < MOST_UNANSWERED) {
            return gone;
        }
        return Optional.of("服务器连续 " + MOST_UNANSWERED + " 次没有应答请求 · the server left " + MOST_UNANSWERED
                + " requests in a row without an answer");
    }
}
