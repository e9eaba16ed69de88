package org.zhengwu.runtime;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.zhengwu.testing.Postgres;

@Tag("full")
class PostgresIdempotencyTest extends IdempotencyTest {

    private static Postgres postgres;

    @BeforeAll
    static void startPostgres() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Override
    DataSource database() {
        return postgres.newDatabase();
    }
}
