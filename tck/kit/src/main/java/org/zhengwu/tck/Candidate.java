package org.zhengwu.tck;

import java.util.List;
import java.util.ServiceLoader;

/**
 * The implementation under test (port). A vendor provides exactly one through {@link ServiceLoader}; it
 * is started once and shared by all tests, which run one after the other in fresh records.
 */
public interface Candidate {

    /** The implementation of an API interface. */
    <S> S service(Class<S> api);

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
