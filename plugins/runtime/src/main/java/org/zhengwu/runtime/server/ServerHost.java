package org.zhengwu.runtime.server;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.host.Host;

/** A Jakarta EE server: its data source, its transactions, its threads. */
@ApplicationScoped
class ServerHost implements Host {

    private final String dataSourceName;
    private final String targetServer;
    private volatile boolean started;

    @Inject
    ServerHost(
            @ConfigProperty(name = "zhengwu.datasource", defaultValue = "jdbc/zhengwu") String dataSourceName,
            @ConfigProperty(name = "zhengwu.persistence.server", defaultValue = "WebSphere_Liberty")
                    String targetServer) {
        this.dataSourceName = dataSourceName;
        this.targetServer = targetServer;
    }

    /** The server holds managed threads back until the application has started; the first to run tells of it. */
    @PostConstruct
    void watchTheStart() {
        threads().newThread(() -> started = true).start();
    }

    @Override
    public DataSource dataSource() {
        return lookUp(dataSourceName, DataSource.class);
    }

    @Override
    public PersistenceUnitTransactionType transactionType() {
        return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public Map<String, Object> unitProperties() {
        return Map.of("eclipselink.target-server", targetServer);
    }

    @Override
    public ScheduledExecutorService scheduler() {
        return lookUp("java:comp/DefaultManagedScheduledExecutorService", ScheduledExecutorService.class);
    }

    @Override
    public ThreadFactory threads() {
        return lookUp("java:comp/DefaultManagedThreadFactory", ThreadFactory.class);
    }

    @Override
    public boolean hasStarted() {
        return started;
    }

    @Override
    public void migrated(String key, Runnable migrations) {
        migrations.run();
    }

    @Override
    public boolean runsJobs() {
        return true;
    }

    // The names come from the platform and from the settings, never from a request.
    @SuppressWarnings("BanJNDI")
    static <T> T lookUp(String name, Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup(name));
        } catch (NamingException absent) {
            throw new IllegalStateException("The server has no " + name, absent);
        }
    }
}
