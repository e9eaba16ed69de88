package org.zhengwu.plugin.catalogue;

import javax.sql.DataSource;
import org.zhengwu.testing.Postgres;

/** A PostgreSQL for this run, with a fresh database for each test. */
final class OwnPostgres {

    private static final Postgres SERVER = Postgres.start();

    private OwnPostgres() {}

    static DataSource fresh() {
        return SERVER.newDatabase();
    }
}
