package org.zhengwu.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** Passes everything on to another candidate, but what a subclass changes. */
public abstract class ForwardingCandidate implements Candidate {

    private final Candidate whole;

    protected ForwardingCandidate(Candidate whole) {
        this.whole = whole;
    }

    @Override
    public <S> S service(Class<S> api) {
        return whole.service(api);
    }

    @Override
    public <P> P port(Class<P> spi) {
        return whole.port(spi);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return whole.inTransaction(work);
    }

    @Override
    public List<Event> eventsAbout(Subject subject) {
        return whole.eventsAbout(subject);
    }

    @Override
    public TestClock clock() {
        return whole.clock();
    }

    @Override
    public Cast cast() {
        return whole.cast();
    }

    @Override
    public Set<String> absent() {
        return whole.absent();
    }

    @Override
    public Map<String, String> about() {
        return whole.about();
    }
}
