package org.zhengwu.runtime.se;

import javax.sql.DataSource;

/** The database of an embedded container. */
interface Database extends AutoCloseable {

    DataSource dataSource();

    /** Runs the migrations, or gives the same tables in a quicker way. */
    default void migrated(String key, Runnable migrations) {
        migrations.run();
    }

    @Override
    default void close() {
        // What the program brought, the program closes.
    }
}
