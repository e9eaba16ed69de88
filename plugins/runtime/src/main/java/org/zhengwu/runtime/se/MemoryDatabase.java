package org.zhengwu.runtime.se;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in memory that ends with its container; once migrated, it is the model of the next. */
final class MemoryDatabase implements Database {

    private static final int MOST_CONNECTIONS = 40;
    private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

    private final JdbcConnectionPool pool = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");

    MemoryDatabase() {
        pool.setMaxConnections(MOST_CONNECTIONS);
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void migrated(String key, Runnable migrations) {
        String script = SCRIPTS.get(key);
        if (script == null) {
            migrations.run();
            SCRIPTS.put(key, script());
        } else {
            execute(script);
        }
    }

    private String script() {
        StringBuilder script = new StringBuilder();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (!line.startsWith("CREATE USER")) {
                    script.append(line).append('\n');
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return script.toString();
    }

    private void execute(String script) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            // Nothing is kept in memory then either.
        } finally {
            pool.dispose();
        }
    }
}
