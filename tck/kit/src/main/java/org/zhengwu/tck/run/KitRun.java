package org.zhengwu.tck.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.report.Chapter;
import org.zhengwu.tck.report.Observed;
import org.zhengwu.tck.report.Way;

/** Runs chapters against the current candidate, one after the other. */
public final class KitRun {

    private final Way way;
    private volatile Recorder recorder = new Recorder();
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());

    /** A run on this way to the candidate. */
    public KitRun(Way way) {
        this.way = way;
    }

    /**
     * Runs the chapters.
     *
     * @param done told of each chapter as it ends
     * @return what was seen, for {@link org.zhengwu.tck.report.Judge}
     */
    public Map<String, Observed> run(List<Chapter> chapters, Consumer<Done> done) {
        Map<String, Observed> seen = new HashMap<>();
        for (Chapter chapter : chapters) {
            long from = System.nanoTime();
            seen.putAll(run(chapter.testClass()));
            done.accept(new Done(chapter, Map.copyOf(seen), System.nanoTime() - from));
        }
        return seen;
    }

    /** Runs the tests of a class. */
    public Map<String, Observed> run(Class<?> tests) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false");
        if (way == Way.HTTP) {
            request.filters(TagFilter.excludeTags(BetweenFunctions.TAG));
        }
        LauncherDiscoveryRequest built = request.build();
        Recorder own = new Recorder();
        recorder = own;
        launcher.execute(built, own);
        return own.seen();
    }

    /** The name of the test that began last; none before the first. */
    Optional<String> underWay() {
        return Optional.ofNullable(recorder.underWay());
    }

    /**
     * A chapter that has ended.
     *
     * @param seen what was seen so far
     */
    public record Done(Chapter chapter, Map<String, Observed> seen, long nanoseconds) {}
}
