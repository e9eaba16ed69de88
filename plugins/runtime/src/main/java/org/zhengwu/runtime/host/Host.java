package org.zhengwu.runtime.host;

import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** What a host of plugins brings: a Jakarta EE server, or a plain JVM. */
public interface Host {

    DataSource dataSource();

    /** Whether the server's transaction manager drives the persistence unit, or the runtime does. */
    PersistenceUnitTransactionType transactionType();

    /** Properties of the persistence provider that only this host needs. */
    Map<String, Object> unitProperties();

    ScheduledExecutorService scheduler();

    /** Makes threads on which the application finds its names and settings. */
    ThreadFactory threads();

    /** Whether the application has started; before that, work on {@link #threads()} waits for the start to end. */
    default boolean hasStarted() {
        return true;
    }

    /** Runs the migrations, unless the host knows that its database has them already. */
    void migrated(String key, Runnable migrations);

    /** Whether jobs run by themselves; else only when they are settled. */
    boolean runsJobs();
}
