package org.zhengwu.api.http.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How often and after which rest a call is made again. */
record Retries(int attempts, Duration rest) {

    private static final int MOST_DOUBLINGS = 6;

    /**
     * Rests before the next attempt.
     *
     * @param made how many attempts were made
     * @param asked how long the server asked to wait; zero where it did not
     */
    void rest(int made, Duration asked) {
        long longest = rest.toMillis() << Math.min(made - 1, MOST_DOUBLINGS);
        long own = longest == 0 ? 0 : longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
        try {
            Thread.sleep(Math.max(own, asked.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("The call was interrupted", interrupted);
        }
    }
}
