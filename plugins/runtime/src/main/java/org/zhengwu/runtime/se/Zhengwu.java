package org.zhengwu.runtime.se;

import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.clock.MovableClock;
import org.zhengwu.runtime.job.Jobs;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Runs the plugins of the class path in a plain JVM: the door for embedding programs, batch programs and
 * quick tests.
 *
 * <pre>{@code
 * try (Zhengwu zhengwu = Zhengwu.builder().h2InMemory().movableClock(at).start()) {
 *     DeadlineService deadlines = zhengwu.service(DeadlineService.class);
 * }
 * }</pre>
 */
public final class Zhengwu implements AutoCloseable {

    private final EmbeddedContainer container;

    private Zhengwu(EmbeddedContainer container) {
        this.container = container;
    }

    /** Says how to start; begin with the database. */
    public static Builder builder() {
        return new Builder();
    }

    /** The bean of a type: a service of the API, a port of the SPI, or one of the runtime's own. */
    public <T> T service(Class<T> type) {
        return container.select(type);
    }

    /** The bean of a generic type. */
    public <T> T service(TypeLiteral<T> type) {
        return container.select(type);
    }

    /** The legal clock, where it was asked to be movable. */
    public MovableClock clock() {
        return service(MovableClock.class);
    }

    /** Transactions in code. */
    public Transactions transactions() {
        return service(Transactions.class);
    }

    /** The entity manager of the present transaction. */
    public EntityManager entities() {
        return service(EntityManager.class);
    }

    /** Runs every job until none finds anything due and every event that can be delivered is. */
    public int settle() {
        return service(Jobs.class).settle();
    }

    /** Ends the jobs, then the beans, then an in-memory database. */
    @Override
    public void close() {
        container.close();
    }

    /** Collects what a container needs. */
    public static final class Builder {

        private final Map<String, String> settings = new LinkedHashMap<>();
        private final Map<Class<?>, Object> given = new LinkedHashMap<>();
        private final Set<Class<?>> classes = new LinkedHashSet<>();
        private @Nullable Database database;
        private @Nullable Boolean background;

        private Builder() {}

        /** Uses a database of the program's, which the program pools and closes. */
        public Builder dataSource(DataSource dataSource) {
            database = () -> dataSource;
            return this;
        }

        /** Uses a fresh H2 database in memory, for this container alone. */
        public Builder h2InMemory() {
            database = new MemoryDatabase();
            return this;
        }

        /** Sets a setting; goes before system properties and the environment. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Makes the legal clock stand at an instant until it is moved; jobs then run when it moves or settles. */
        public Builder movableClock(Instant at) {
            setting("zhengwu.clock", "movable");
            setting("zhengwu.clock.start", at.toString());
            return this;
        }

        /** Says whether jobs run by themselves; if not said, they do unless the clock is movable. */
        public Builder background(boolean jobsRun) {
            background = jobsRun;
            return this;
        }

        /**
         * Gives an object as the bean of a type; a type of a function's API or SPI package counts as that
         * function being there.
         */
        public <T> Builder bean(Class<T> type, T bean) {
            given.put(type, bean);
            return this;
        }

        /** Adds classes as beans that are not in a bean archive. */
        public Builder beanClasses(Class<?>... more) {
            classes.addAll(Set.of(more));
            return this;
        }

        /**
         * Starts the container: migrates the database, makes every lasting bean, starts the jobs.
         *
         * @throws org.zhengwu.runtime.plugin.PluginException if the plugins don't make a whole
         */
        public Zhengwu start() {
            Database chosen = database;
            if (chosen == null) {
                throw new IllegalStateException("Choose a database first");
            }
            boolean runsJobs = background == null ? !settings.containsKey("zhengwu.clock.start") : background;
            return new Zhengwu(EmbeddedContainer.start(chosen, settings, given, classes, runsJobs));
        }
    }
}
