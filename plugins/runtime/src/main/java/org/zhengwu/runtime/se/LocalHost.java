package org.zhengwu.runtime.se;

import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.zhengwu.runtime.host.Host;

/** A plain JVM: a data source of the program's, transactions of the runtime's, two daemon threads. */
final class LocalHost implements Host, AutoCloseable {

    private static final int THREADS = 2;

    private final Database database;
    private final boolean runsJobs;
    private final ClassLoader loader;
    private final ScheduledThreadPoolExecutor scheduler;

    LocalHost(Database database, boolean runsJobs, ClassLoader loader) {
        this.database = database;
        this.runsJobs = runsJobs;
        this.loader = loader;
        this.scheduler = new ScheduledThreadPoolExecutor(THREADS, work -> thread(work, "zhengwu-jobs"));
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public PersistenceUnitTransactionType transactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public Map<String, Object> unitProperties() {
        return Map.of("eclipselink.logging.logger", "JavaLogger");
    }

    @Override
    public ScheduledExecutorService scheduler() {
        return scheduler;
    }

    @Override
    public ThreadFactory threads() {
        return work -> thread(work, "zhengwu-port");
    }

    private Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    @Override
    public void migrated(String key, Runnable migrations) {
        database.migrated(key, migrations);
    }

    @Override
    public boolean runsJobs() {
        return runsJobs;
    }

    @Override
    public void close() {
        scheduler.shutdown();
        database.close();
    }
}
