package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The processes of a run: one PostgreSQL, and the servers that the measurements ask for. Ends them all. */
final class Stage implements AutoCloseable {

    private static final int PORTS = 10;

    private final Options options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private @Nullable Postgres postgres;
    private int ports;
    private boolean closed;

    Stage(Options options) {
        this.options = options;
        delete(options.folder());
    }

    Options options() {
        return options;
    }

    /** The cluster, started when first asked for. */
    synchronized Postgres postgres() {
        expectOpen();
        if (postgres == null) {
            postgres = Postgres.start(options.postgres(), options.folder().resolve("postgres"), options.postgresPort());
            running.push(postgres);
        }
        return postgres;
    }

    /** A server on a fresh database of the cluster. */
    Server serverOnPostgres(String database) {
        postgres().createDatabase(database);
        return serverOn(database);
    }

    /** A server on a database of the cluster that is there. */
    Server serverOn(String database) {
        return server(
                database, Map.of("DB_URL", postgres().url(database), "DB_USER", Postgres.USER, "DB_PASSWORD", "none"));
    }

    /** A server on H2 in its data folder; with the same name again, on the same database. */
    Server serverOnH2(String name) {
        return server(name, Map.of());
    }

    private Server server(String name, Map<String, String> database) {
        return launched(name, database).awaitReady();
    }

    /** Known here before it serves, so that an interrupt ends it too. */
    private synchronized Server launched(String name, Map<String, String> database) {
        expectOpen();
        Server started = Server.launch(
                options.server(), options.folder().resolve(name), options.port() + ports++ % PORTS, database);
        running.push(started);
        return started;
    }

    private void expectOpen() {
        if (closed) {
            throw new IllegalStateException("The run was interrupted");
        }
    }

    /** Ends one of the servers before the others. */
    synchronized void end(Server server) {
        if (running.remove(server)) {
            server.close();
        }
    }

    /** What a call costs, from what was spent so far. */
    CpuTime spent(Server server, boolean onPostgres) {
        return new CpuTime(
                CpuTime.of(server.pid()),
                CpuTime.ofCompilers(server.pid()),
                onPostgres ? CpuTime.ofFamily(postgres().pid()) : 0,
                CpuTime.of(ProcessHandle.current().pid()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        IllegalStateException stuck = new IllegalStateException("A process did not end");
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failed) {
                stuck.addSuppressed(failed);
            }
        }
        if (stuck.getSuppressed().length > 0) {
            throw stuck;
        }
    }

    /** Removes what the run has written. */
    void clear() {
        delete(options.folder());
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
