package org.zhengwu.selftest;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;

/** The reference plugins in a plain JVM; the self-test puts a broken one in their place. */
public final class ReferenceCandidate implements Candidate {

    private static @Nullable Stage present;
    private static @Nullable String failure;

    /** The stage that the tests play on; the unbroken one where none was set. */
    static synchronized Stage stage() {
        if (failure != null) {
            throw new IllegalStateException("The reference did not start before: " + failure);
        }
        Stage found = present;
        if (found == null) {
            found = opened();
            present = found;
        }
        return found;
    }

    /** A start that failed once is not tried again for each test. */
    private static Stage opened() {
        try {
            return Stage.open();
        } catch (RuntimeException refused) {
            failure = refused.toString();
            throw refused;
        }
    }

    /** Changes the stage, and ends the one before. */
    static synchronized void playOn(Stage stage) {
        if (present != null) {
            present.close();
        }
        present = stage;
    }

    @Override
    public <S> S service(Class<S> api) {
        return stage().zhengwu().service(api);
    }

    @Override
    public <P> P port(Class<P> spi) {
        return stage().zhengwu().service(spi);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return stage().zhengwu().transactions().required(work);
    }

    @Override
    public List<Event> eventsAbout(Subject subject) {
        return port(RecordedEvents.class).about(subject);
    }

    @Override
    public TestClock clock() {
        return stage();
    }

    @Override
    public Cast cast() {
        return stage().cast();
    }
}
