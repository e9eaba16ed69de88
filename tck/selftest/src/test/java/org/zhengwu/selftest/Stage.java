package org.zhengwu.selftest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.http.conformance.IdentityCast;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.identity.Callers;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.http.BoundCast;

/** One container with its own database, clock and cast. */
final class Stage implements TestClock, AutoCloseable {

    /** The system property that puts the stage on PostgreSQL. */
    private static final String ON_POSTGRES = "zhengwu.selftest.postgres";

    private static final Instant BEGINNING = Instant.parse("2026-03-02T02:00:00Z");

    private final Zhengwu zhengwu;
    private final Cast cast;
    private final @Nullable EmbeddedPostgres postgres;

    private Stage(Zhengwu zhengwu, @Nullable EmbeddedPostgres postgres) {
        this.zhengwu = zhengwu;
        this.postgres = postgres;
        Callers callers = zhengwu.service(Callers.class);
        this.cast = new BoundCast(
                new IdentityCast(zhengwu.service(IdentityService.class)),
                (token, actingFor) -> callers.byToken(token, Channel.WEB, actingFor));
    }

    /** The reference plugins, and beans that change what they do. */
    static Stage open(Class<?>... changes) {
        return open(Boolean.getBoolean(ON_POSTGRES), changes);
    }

    /** The reference plugins on PostgreSQL. */
    static Stage openOnPostgres() {
        return open(true);
    }

    private static Stage open(boolean onPostgres, Class<?>... changes) {
        EmbeddedPostgres postgres = onPostgres ? postgres() : null;
        Zhengwu.Builder builder = Zhengwu.builder();
        if (postgres == null) {
            builder.h2InMemory();
        } else {
            DataSource database = postgres.getPostgresDatabase();
            builder.dataSource(database);
        }
        Class<?>[] more = Stream.concat(Stream.of(RecordedEvents.class), Arrays.stream(changes))
                .toArray(Class<?>[]::new);
        Zhengwu started = builder.movableClock(BEGINNING)
                .setting("zhengwu.demo", "true")
                .setting("zhengwu.data", folder())
                // What a hash costs is no matter of the contract, and every caller has two.
                .setting("zhengwu.identity.password.kibibytes", "64")
                .setting("zhengwu.identity.password.passes", "1")
                .setting("zhengwu.storage.limit", "2097152")
                .beanClasses(more)
                .start();
        return new Stage(started, postgres);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("zhengwu-selftest").toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Zhengwu zhengwu() {
        return zhengwu;
    }

    Cast cast() {
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

    @Override
    public void close() {
        zhengwu.close();
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
