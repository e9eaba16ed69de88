package org.zhengwu.plugin.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("full")
class PostgresTamperingTest extends TamperingContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = Trails.startPostgres();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    JdbcConnectionPool database() {
        return Trails.postgres(server);
    }
}
