package org.zhengwu.plugin.deadlines;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.zhengwu.testing.Postgres;

@Tag("full")
class SharedPostgresTest implements SharedDatabaseContract {

    private static Postgres server;

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    public DataSource database() {
        return server.newDatabase();
    }
}
