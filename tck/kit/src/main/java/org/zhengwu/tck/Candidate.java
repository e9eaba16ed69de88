package org.zhengwu.tck;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
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

    /** The one candidate on the class path; throws {@link IllegalStateException} on none or several. */
    static Candidate current() {
        return Holder.CANDIDATE;
    }

    /** Loads the candidate when it is first asked for. */
    final class Holder {

        private static final Candidate CANDIDATE = load();

        private Holder() {}

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
