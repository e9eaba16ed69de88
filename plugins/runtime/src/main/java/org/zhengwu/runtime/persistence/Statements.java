package org.zhengwu.runtime.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the present transaction, without flushing entities that a plugin is still working on. The places of
 * values are written {@code ?}.
 */
@ApplicationScoped
public class Statements {

    private final EntityManager entities;

    @Inject
    Statements(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Changes rows and returns how many.
     *
     * @throws PersistenceException if the database refuses it
     */
    public int update(String sql, @Nullable Object... values) {
        return prepared(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /**
     * Makes the same change with the values of each row, in one round trip.
     *
     * @throws PersistenceException if the database refuses it
     */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        prepared(sql, statement -> {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** The rows of one column. */
    public List<Object> column(String sql, Object... values) {
        List<Object> rows = List.copyOf(list(query(sql, values)));
        return rows;
    }

    /** The rows of several columns. */
    public List<Object[]> rows(String sql, Object... values) {
        return cells(query(sql, values));
    }

    /** The first rows of several columns. */
    public List<Object[]> rows(int most, String sql, Object... values) {
        return cells(query(sql, values).setMaxResults(most));
    }

    private static List<Object[]> cells(Query query) {
        return list(query).stream().map(Object[].class::cast).toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, stored(values[i]));
        }
        return query;
    }

    /** What runs a statement that is prepared. */
    private interface Run {
        int with(PreparedStatement statement) throws SQLException;
    }

    /** By JDBC, because a native query of JPA is parsed anew each time, and slower the more values it has. */
    private int prepared(String sql, Run run) {
        @Nullable Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("There is no transaction");
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return run.with(statement);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Query query) {
        return query.getResultList();
    }
}
