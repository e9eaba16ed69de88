package org.zhengwu.selftest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.zhengwu.tck.embedded.Stage;

/** The reference plugins on a stage, as they are or changed. */
final class ReferenceStage {

    /** The system property that puts every stage on PostgreSQL. */
    private static final String ON_POSTGRES = "zhengwu.selftest.postgres";

    /** Fewer than PostgreSQL takes. */
    private static final int MOST_CONNECTIONS = 80;

    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable JdbcConnectionPool pool;

    private ReferenceStage() {}

    /** The reference plugins, and beans that change what they do. */
    static Stage open(Class<?>... changes) {
        return Boolean.getBoolean(ON_POSTGRES)
                ? openOnPostgres(changes)
                : Stage.open(builder -> builder.beanClasses(changes));
    }

    /** The same in a new database of a PostgreSQL server that ends with the process. */
    static Stage openOnPostgres(Class<?>... changes) {
        DataSource database = newDatabase();
        return Stage.open(builder -> builder.dataSource(database).beanClasses(changes));
    }

    private static synchronized DataSource newDatabase() {
        EmbeddedPostgres server = postgres;
        if (server == null) {
            server = started();
            postgres = server;
        }
        String name = "stage_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return pooled(server.getJdbcUrl("postgres", name));
    }

    /** A connection costs more than most tests; those of the stage before are closed. */
    private static synchronized DataSource pooled(String url) {
        JdbcConnectionPool before = pool;
        if (before != null) {
            before.dispose();
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        JdbcConnectionPool opened = JdbcConnectionPool.create(source);
        opened.setMaxConnections(MOST_CONNECTIONS);
        pool = opened;
        return opened;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
