package org.zhengwu.plugin.deadlines;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class SharedH2Test implements SharedDatabaseContract {

    @Override
    public DataSource database() {
        return h2();
    }

    static DataSource h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(40);
        return pool;
    }
}
