package org.zhengwu.plugin.codes;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.zhengwu.testing.Postgres;

@Tag("full")
class SharedTablesPostgresTest implements SharedTablesContract {

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
