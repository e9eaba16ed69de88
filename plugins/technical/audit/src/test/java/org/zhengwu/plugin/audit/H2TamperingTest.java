package org.zhengwu.plugin.audit;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class H2TamperingTest extends TamperingContract {

    @Override
    JdbcConnectionPool database() {
        return Trails.h2();
    }

    @Override
    void close(DataSource database) {
        Trails.execute(database, "drop all objects");
    }
}
