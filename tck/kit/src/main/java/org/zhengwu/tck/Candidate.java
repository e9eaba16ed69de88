package org.zhengwu.tck;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * The implementation under test (port). A vendor provides exactly one through {@link ServiceLoader}; it
 * is started once and shared by all tests, which run one after the other in fresh records.
 */
public interface Candidate {

    /** The implementation of an API interface. */
    <S> S service(Class<S> api);

    /**
     * The implementation of what only functions use, for the contracts between functions. Its changing
     * operations are called in {@link #inTransaction}.
     */
    <P> P port(Class<P> spi);

    /** Does the work in one transaction: commits it, or rolls it back where the work throws. */
    <T> T inTransaction(Supplier<T> work);

    /** The events about a record that were delivered so far, in the order of their delivery. */
    List<Event> eventsAbout(Subject subject);

    TestClock clock();

    Cast cast();

    /** The part of notifications that takes notices outside by mail, which not every one has. */
    String MAIL = "notifications.mail";

    /**
     * The functions that it does not have, by name, such as {@code approvals}. Each is checked to refuse every
     * operation with {@code UNSUPPORTED}, either when called or when its service is asked for. And {@link #MAIL}, where
     * no notice leaves by mail, which is checked as well.
     */
    default Set<String> absent() {
        return Set.of();
    }

    /** What the report says of it: its name, vendor and version, and whatever else tells it from others. */
    default Map<String, String> about() {
        return Map.of("name", getClass().getName());
    }

    /**
     * The candidate of the run: the one that {@link #during} names, else the one on the class path.
     *
     * @throws IllegalStateException if none was named and the class path has none or several
     */
    static Candidate current() {
        Candidate named = Named.CANDIDATE.get();
        return named == null ? Found.CANDIDATE : named;
    }

    /** Runs tests against this candidate, in the place of one on the class path; one such run at a time. */
    static void during(Candidate candidate, Runnable run) {
        if (!Named.CANDIDATE.compareAndSet(null, candidate)) {
            throw new IllegalStateException("Another run of the kit is under way in this process");
        }
        try {
            run.run();
        } finally {
            Named.CANDIDATE.set(null);
        }
    }

    /** The candidate of a run that was started by a program. */
    final class Named {

        private static final AtomicReference<@Nullable Candidate> CANDIDATE = new AtomicReference<>();

        private Named() {}
    }

    /** Loads the candidate of the class path when it is first asked for. */
    final class Found {

        private static final Candidate CANDIDATE = load();

        private Found() {}

        private static Candidate load() {
            List<ServiceLoader.Provider<Candidate>> found =
                    ServiceLoader.load(Candidate.class).stream().toList();
            if (found.size() != 1) {
                throw new IllegalStateException("The kit needs exactly one candidate and found "
                        + found.stream()
                                .map(ServiceLoader.Provider::type)
                                .map(Class::getName)
                                .toList());
            }
            return found.get(0).get();
        }
    }
}
