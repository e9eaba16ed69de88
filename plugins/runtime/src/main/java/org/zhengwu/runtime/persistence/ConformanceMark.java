package org.zhengwu.runtime.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * The table that marks a database for conformance runs, made before any other. The kit's accounts and moved
 * clock must never meet the records of people, so one kind of server refuses the database of the other.
 */
final class ConformanceMark {

    private static final String TABLE = "rt_conformance";
    private static final String TABLES =
            "select lower(table_name) from information_schema.tables where table_schema = current_schema";

    private final DataSource database;
    private final boolean conformance;

    ConformanceMark(DataSource database, boolean conformance) {
        this.database = database;
        this.conformance = conformance;
    }

    /** Marks an empty database in conformance mode; refuses one that was made in the other mode. */
    void check() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> tables = tables(statement);
            if (tables.contains(TABLE) && !conformance) {
                throw new PluginException("The database was made for conformance runs: zhengwu.conformance=true uses"
                        + " it, nothing else may. 该数据库专供符合性测试，不得用于其他用途。");
            }
            if (!tables.contains(TABLE) && conformance) {
                mark(tables, statement);
            }
        } catch (SQLException failed) {
            PluginException sentence = new PluginException("The tables of the database cannot be looked at.");
            sentence.initCause(failed);
            throw sentence;
        }
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void mark(Set<String> tables, Statement statement) throws SQLException {
        if (!tables.isEmpty()) {
            throw new PluginException("The database was not made for conformance runs: zhengwu.conformance=true needs"
                    + " an empty one. 该数据库不是为符合性测试建立的，符合性模式需要空库。");
        }
        statement.execute("create table " + TABLE + " (marked_at timestamp with time zone not null)");
        statement.execute("insert into " + TABLE + " (marked_at) values (current_timestamp)");
    }
}
