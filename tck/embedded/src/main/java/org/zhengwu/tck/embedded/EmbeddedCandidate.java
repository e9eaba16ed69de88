package org.zhengwu.tck.embedded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;
import org.zhengwu.runtime.plugin.Plugins;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;

/**
 * The plugins of the class path in a plain JVM. A vendor names this class in
 * {@code META-INF/services/org.zhengwu.tck.Candidate}, or one that extends it and says what else the start
 * needs. Settings also come from system properties, as everywhere.
 */
public class EmbeddedCandidate implements Candidate {

    private final Consumer<Zhengwu.Builder> setUp;
    private @Nullable Stage open;
    private @Nullable RuntimeException refusal;

    /** Starts the plugins of the class path as they are. */
    public EmbeddedCandidate() {
        this(asItIs -> {});
    }

    /**
     * Starts the plugins of the class path.
     *
     * @param setUp changes the start: settings, a data source in place of the database in memory, beans
     */
    protected EmbeddedCandidate(Consumer<Zhengwu.Builder> setUp) {
        this.setUp = setUp;
    }

    /** The stage that the tests play on; opened when it is first asked for. */
    protected Stage stage() {
        return ownStage();
    }

    private synchronized Stage ownStage() {
        RuntimeException before = refusal;
        if (before != null) {
            // A start that failed once is not tried again for each test.
            throw new IllegalStateException("The candidate did not start before: " + before.getMessage(), before);
        }
        Stage found = open;
        if (found == null) {
            found = opened();
            open = found;
        }
        return found;
    }

    private Stage opened() {
        try {
            Stage stage = Stage.open(setUp);
            // The kit has no end of its own: tests are over when the process is.
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "zhengwu-tck-end"));
            return stage;
        } catch (RuntimeException refused) {
            refusal = refused;
            throw refused;
        }
    }

    /** Its class and, once it has started, the plugins that are not the reference ones, with version and vendor. */
    @Override
    public Map<String, String> about() {
        Map<String, String> about = new TreeMap<>(Candidate.super.about());
        if (isOpen()) {
            stage().zhengwu().service(Plugins.class).chosen().stream()
                    .filter(plugin -> !plugin.isReference())
                    .forEach(plugin -> about.put(
                            plugin.function(), plugin.id() + " " + plugin.version() + ", " + plugin.vendor()));
        }
        return about;
    }

    private synchronized boolean isOpen() {
        return open != null;
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
