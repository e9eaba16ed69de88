package org.zhengwu.plugin.identity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A database that outlives the containers that use it. */
record SharedDatabase(DataSource source, Runnable end) implements AutoCloseable {

    static SharedDatabase h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(40);
        return new SharedDatabase(pool, pool::dispose);
    }

    static SharedDatabase postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new SharedDatabase(server.getPostgresDatabase(), () -> close(server));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
