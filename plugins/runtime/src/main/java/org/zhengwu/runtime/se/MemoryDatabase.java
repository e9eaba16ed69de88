package org.zhengwu.runtime.se;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in memory that ends with its container; once migrated, it is the model of the next. */
final class MemoryDatabase implements Database {

    private static final int MOST_CONNECTIONS = 40;
    private static final Map<String, List<String>> SCRIPTS = new ConcurrentHashMap<>();

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
        List<String> script = SCRIPTS.get(key);
        if (script == null) {
            migrations.run();
            SCRIPTS.put(key, script());
        } else {
            execute(script);
        }
    }

    private List<String> script() {
        List<String> script = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet statements = statement.executeQuery("script")) {
            while (statements.next()) {
                if (!statements.getString(1).startsWith("CREATE USER")) {
                    script.add(statements.getString(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return script;
    }

    /** One by one: of several at once, H2 parses the rest anew after each. */
    private void execute(List<String> script) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : script) {
                statement.execute(each);
            }
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
