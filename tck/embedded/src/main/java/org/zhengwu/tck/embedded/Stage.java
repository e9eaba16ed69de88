package org.zhengwu.tck.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhengwu.api.Channel;
import org.zhengwu.api.http.conformance.IdentityCast;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.http.BoundCast;

/** One container with its own database, data folder, clock and cast. */
public final class Stage implements TestClock, AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T02:00:00Z");

    private final Zhengwu zhengwu;
    private final Cast cast;
    private final Path folder;

    private Stage(Zhengwu zhengwu, Path folder) {
        this.zhengwu = zhengwu;
        this.folder = folder;
        Callers callers = zhengwu.service(Callers.class);
        this.cast = new BoundCast(
                new IdentityCast(zhengwu.service(IdentityService.class)),
                (token, actingFor) -> callers.byToken(token, Channel.WEB, actingFor));
    }

    /**
     * Starts the plugins of the class path.
     *
     * @param setUp changes the start: settings, a data source in place of the database in memory, beans
     */
    public static Stage open(Consumer<Zhengwu.Builder> setUp) {
        Path folder = folder();
        Zhengwu.Builder builder = Zhengwu.builder()
                .h2InMemory()
                .movableClock(BEGINNING)
                .setting("zhengwu.demo", "true")
                .setting("zhengwu.data", folder.toString())
                // What a hash costs is no matter of the contract, and every caller has two.
                .setting("zhengwu.identity.password.kibibytes", "64")
                .setting("zhengwu.identity.password.passes", "1")
                .setting("zhengwu.storage.limit", "2097152")
                .setting("zhengwu.storage.quota-files", "500")
                .beanClasses(RecordedEvents.class, RunScanner.class, RunSharing.class);
        setUp.accept(builder);
        try {
            return new Stage(builder.start(), folder);
        } catch (RuntimeException refused) {
            delete(folder);
            throw refused;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("zhengwu-tck");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The container, for what a vendor's own tests do beside the kit. */
    public Zhengwu zhengwu() {
        return zhengwu;
    }

    /** The callers and organs of this stage. */
    public Cast cast() {
        return cast;
    }

    @Override
    public Instant now() {
        return zhengwu.clock().now();
    }

    @Override
    public void moveTo(Instant instant) {
        zhengwu.clock().moveTo(instant);
    }

    /** Ends the container and deletes its folder. */
    @Override
    public void close() {
        try {
            zhengwu.close();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
