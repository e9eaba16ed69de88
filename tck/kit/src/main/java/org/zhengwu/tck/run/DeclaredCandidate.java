package org.zhengwu.tck.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;

/** A candidate of which whoever runs the kit declares more functions absent. */
record DeclaredCandidate(Candidate candidate, Set<String> more) implements Candidate {

    @Override
    public <S> S service(Class<S> api) {
        return candidate.service(api);
    }

    @Override
    public <P> P port(Class<P> spi) {
        return candidate.port(spi);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return candidate.inTransaction(work);
    }

    @Override
    public List<Event> eventsAbout(Subject subject) {
        return candidate.eventsAbout(subject);
    }

    @Override
    public TestClock clock() {
        return candidate.clock();
    }

    @Override
    public Cast cast() {
        return candidate.cast();
    }

    @Override
    public Set<String> absent() {
        Set<String> all = new HashSet<>(candidate.absent());
        all.addAll(more);
        return all;
    }

    @Override
    public Map<String, String> about() {
        return candidate.about();
    }
}
