package org.zhengwu.runtime;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.Postgres;

@Tag("full")
class PostgresOutboxTest extends OutboxTest {

    private static Postgres postgres;

    private DataSource database;

    @BeforeAll
    static void startPostgres() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Override
    Zhengwu.Builder onDatabase(Zhengwu.Builder builder) {
        return builder.dataSource(database);
    }

    @BeforeEach
    @Override
    void start() throws Exception {
        database = postgres.newDatabase();
        super.start();
    }
}
