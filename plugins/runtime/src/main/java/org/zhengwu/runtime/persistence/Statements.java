package org.zhengwu.runtime.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the few SQL statements of the runtime's own tables in the present transaction, without flushing
 * entities that a plugin is still working on.
 */
@ApplicationScoped
public class Statements {

    private final EntityManager entities;

    @Inject
    Statements(EntityManager entities) {
        this.entities = entities;
    }

    /** Changes rows and returns how many; the places of the values are written {@code ?1}, {@code ?2}, ... */
    public int update(String sql, @Nullable Object... values) {
        return query(sql, values).executeUpdate();
    }

    /** The rows of one column. */
    public List<Object> column(String sql, Object... values) {
        List<Object> rows = List.copyOf(list(query(sql, values)));
        return rows;
    }

    /** The first rows of several columns. */
    public List<Object[]> rows(int most, String sql, Object... values) {
        return list(query(sql, values).setMaxResults(most)).stream()
                .map(Object[].class::cast)
                .toList();
    }

    private Query query(String sql, @Nullable Object... values) {
        Query query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            @Nullable
            Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            query.setParameter(i + 1, value);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Query query) {
        return query.getResultList();
    }
}
