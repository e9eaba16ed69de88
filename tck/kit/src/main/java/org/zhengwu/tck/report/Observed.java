package org.zhengwu.tck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a test.
 *
 * @param message what it threw, or why it was skipped
 * @param exchanges its last requests and answers, where it went over HTTP
 */
public record Observed(Outcome outcome, @Nullable String message, List<Exchanged> exchanges) {

    public Observed {
        exchanges = List.copyOf(exchanges);
    }

    /** A test that was seen without anything to tell. */
    public static Observed of(Outcome outcome, @Nullable String message) {
        return new Observed(outcome, message, List.of());
    }
}
