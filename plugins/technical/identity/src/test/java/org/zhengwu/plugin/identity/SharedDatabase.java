package org.zhengwu.plugin.identity;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.zhengwu.testing.Postgres;

/** A database that outlives the containers that use it. */
record SharedDatabase(DataSource source, Runnable end) implements AutoCloseable {

    static SharedDatabase h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(40);
        return new SharedDatabase(pool, pool::dispose);
    }

    static SharedDatabase postgres() {
        Postgres server = Postgres.start();
        return new SharedDatabase(server.newDatabase(), server::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
