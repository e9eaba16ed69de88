package org.zhengwu.plugin.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.persistence.UniqueKeys;

/**
 * The contents in the database, in chunks, equal ones once. It works on the connection of the present
 * transaction, past the entity manager, so that no more than one chunk is ever in memory.
 */
@ApplicationScoped
class ContentTable {

    static final int CHUNK = 1 << 18;

    private static final int MOST_ATTEMPTS = 10;

    private final EntityManager entities;

    @Inject
    ContentTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a content unless an equal one is there; to the end of the transaction nobody can take it away.
     */
    void keep(Content content) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (lock(content.digest()).isPresent() || insert(content)) {
                return;
            }
        }
        throw new IllegalStateException("A content can be neither inserted nor found");
    }

    /** Takes a content away unless a document still has it. */
    void release(String digest) {
        lock(digest).ifPresent(id -> {
            int deleted = update(
                    "delete from st_content where digest = ?"
                            + " and not exists (select 1 from st_document d where d.digest = st_content.digest)",
                    digest);
            if (deleted > 0) {
                update("delete from st_chunk where content = ?", id);
            }
        });
    }

    /** The id under which the chunks of a content lie. */
    Optional<UUID> find(String digest) {
        return one("select id from st_content where digest = ?", UUID.class, digest);
    }

    /** A chunk, the first of which is number 0. */
    Optional<byte[]> chunk(UUID content, int position) {
        return one("select bytes from st_chunk where content = ? and position = ?", byte[].class, content, position);
    }

    private Optional<UUID> lock(String digest) {
        return one("select id from st_content where digest = ? for update", UUID.class, digest);
    }

    /** False where another transaction was faster; nothing of this attempt is left then. */
    private boolean insert(Content content) {
        // As a statement, because a connection of a server refuses the method within its transactions.
        execute("savepoint st_content");
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            writeChunks(id, content);
            update("insert into st_content (digest, id, size) values (?, ?, ?)", content.digest(), id, content.size());
            return true;
        } catch (PersistenceException failed) {
            if (!UniqueKeys.isBroken(failed)) {
                throw failed;
            }
            execute("rollback to savepoint st_content");
            return false;
        }
    }

    private void writeChunks(UUID id, Content content) {
        try (InputStream bytes = content.source().open()) {
            int position = 0;
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                update("insert into st_chunk (content, position, bytes) values (?, ?, ?)", id, position++, chunk);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private <T> Optional<T> one(String sql, Class<T> type, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, type)) : Optional.empty();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    private Connection connection() {
        @Nullable Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("There is no transaction");
        }
        return connection;
    }
}
