package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL cluster of the benchmark's own: on loopback, as a user other than root, and with every commit durable. */
final class Postgres implements AutoCloseable {

    static final String USER = "zhengwu";

    /** What differs from PostgreSQL's defaults, for the report; fsync is named although it is the default. */
    static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=200",
            "shared_buffers=1GB",
            "max_wal_size=4GB");

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path binaries;
    private final Path folder;
    private final int port;
    private final long pid;

    private Postgres(Path binaries, Path folder, int port, long pid) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
        this.pid = pid;
    }

    static Postgres start(Path binaries, Path folder, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (ROOT) {
            Program.run(folder, List.of("chown", "postgres", folder.toString()));
        }
        String data = folder.resolve("data").toString();
        asItsUser(
                folder,
                binaries.resolve("initdb").toString(),
                "-D",
                data,
                "-U",
                USER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        StringBuilder options = new StringBuilder("-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1");
        SETTINGS.forEach(each -> options.append(" -c ").append(each));
        asItsUser(
                folder,
                binaries.resolve("pg_ctl").toString(),
                "-D",
                data,
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options.toString(),
                "-w",
                "start");
        return new Postgres(binaries, folder, port, postmaster(folder));
    }

    private static long postmaster(Path folder) {
        // The file is the server's own and closed to others.
        String first = asItsUser(
                folder, "head", "-n", "1", folder.resolve("data/postmaster.pid").toString());
        return Long.parseLong(first.strip());
    }

    private static String asItsUser(Path folder, String... words) {
        List<String> all = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        all.addAll(List.of(words));
        return Program.run(folder, all);
    }

    /** Runs a client program of the distribution, such as {@code pgbench}, against a database. */
    String client(Path workFolder, String program, String database, List<String> options) {
        List<String> words = new ArrayList<>(List.of(
                binaries.resolve(program).toString(), "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER));
        words.addAll(options);
        words.add(database);
        return Program.run(workFolder, words);
    }

    void createDatabase(String name) {
        execute("postgres", "create database " + name);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(String database) {
        try {
            return DriverManager.getConnection(url(database), USER, "");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one value that a query gives. */
    String value(String database, String query) {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            if (!found.next()) {
                throw new IllegalStateException("Nothing was found by " + query);
            }
            return String.valueOf(found.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long pid() {
        return pid;
    }

    /** Ends it at once and cleanly: the interrupt of the postmaster is a fast shutdown. */
    @Override
    public void close() {
        ProcessHandle.of(pid).ifPresent(running -> {
            Program.run(folder, List.of("kill", "-INT", String.valueOf(pid)));
            running.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        });
    }
}
