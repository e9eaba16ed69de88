package org.zhengwu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A PostgreSQL server of its own, which ends with the process that did not end it before. */
public final class Postgres implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 80;

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new database behind a pool. */
    public JdbcConnectionPool newDatabase() {
        return pooled(newUrl());
    }

    /** The database behind a pool, since a connection costs more than most of what a test does with it. */
    public static JdbcConnectionPool pooled(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MOST_CONNECTIONS);
        return pool;
    }

    /** The address of a new database, with its user. */
    public String newUrl() {
        String name = "z" + UUID.randomUUID().toString().replace("-", "");
        DataSource first = server.getPostgresDatabase();
        try (Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
