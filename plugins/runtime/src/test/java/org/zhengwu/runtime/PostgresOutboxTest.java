package org.zhengwu.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.zhengwu.runtime.se.Zhengwu;

@Tag("full")
class PostgresOutboxTest extends OutboxTest {

    private EmbeddedPostgres postgres;

    @Override
    Zhengwu.Builder onDatabase(Zhengwu.Builder builder) {
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return builder.dataSource(JdbcConnectionPool.create(connections));
    }

    @BeforeEach
    @Override
    void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        super.start();
    }

    @AfterEach
    void stopPostgres() throws IOException {
        postgres.close();
    }
}
