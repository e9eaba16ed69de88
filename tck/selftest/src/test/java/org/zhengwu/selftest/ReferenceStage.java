package org.zhengwu.selftest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.embedded.Stage;

/** The reference plugins on a stage, as they are or changed. */
final class ReferenceStage {

    /** The system property that puts every stage on PostgreSQL. */
    private static final String ON_POSTGRES = "zhengwu.selftest.postgres";

    private static @Nullable EmbeddedPostgres postgres;

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
        return server.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
