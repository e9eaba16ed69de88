package org.zhengwu.plugin.audit;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.zhengwu.testing.Postgres;

@Tag("full")
class PostgresTamperingTest extends TamperingContract {

    private static Postgres server;

    @BeforeAll
    static void startServer() {
        server = Postgres.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    JdbcConnectionPool database() {
        return server.newDatabase();
    }
}
