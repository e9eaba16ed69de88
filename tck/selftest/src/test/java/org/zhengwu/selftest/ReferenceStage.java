package org.zhengwu.selftest;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.embedded.Stage;
import org.zhengwu.testing.Postgres;

/** The reference plugins on a stage, as they are or changed. */
final class ReferenceStage {

    /** The system property that puts every stage on PostgreSQL. */
    private static final String ON_POSTGRES = "zhengwu.selftest.postgres";

    private static @Nullable Postgres postgres;
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

    /** The connections of the stage before are closed. */
    private static synchronized DataSource newDatabase() {
        Postgres server = postgres;
        if (server == null) {
            server = Postgres.start();
            postgres = server;
        }
        JdbcConnectionPool before = pool;
        if (before != null) {
            before.dispose();
        }
        JdbcConnectionPool opened = server.newDatabase();
        pool = opened;
        return opened;
    }
}
