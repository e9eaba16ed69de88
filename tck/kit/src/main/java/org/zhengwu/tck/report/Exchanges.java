package org.zhengwu.tck.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last requests and answers of the test under way; a test's own threads may call too. */
public final class Exchanges {

    private static final int KEPT = 5;
    private static final Deque<Exchanged> LAST = new ArrayDeque<>();

    private static int unanswered;

    private Exchanges() {}

    /** Keeps an exchange, without what is secret. */
    public static synchronized void add(String request, @Nullable String answer) {
        unanswered = answer == null ? unanswered + 1 : 0;
        if (LAST.size() == KEPT) {
            LAST.removeFirst();
        }
        LAST.addLast(new Exchanged(Redaction.of(request), answer == null ? null : Redaction.of(answer)));
    }

    /** How many requests in a row got no answer until now. */
    public static synchronized int unansweredInARow() {
        return unanswered;
    }

    /** Takes what was kept. */
    public static synchronized List<Exchanged> take() {
        List<Exchanged> taken = List.copyOf(LAST);
        LAST.clear();
        return taken;
    }
}
