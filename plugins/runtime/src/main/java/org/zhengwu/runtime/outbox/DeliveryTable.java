package org.zhengwu.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.runtime.persistence.Statements;

/** The deliveries in the database; used inside a transaction. */
@ApplicationScoped
class DeliveryTable {

    static final String WAITING = "WAITING";
    static final String PARKED = "PARKED";

    private static final int LONGEST_ERROR = 200;

    private final Statements statements;

    @Inject
    DeliveryTable(Statements statements) {
        this.statements = statements;
    }

    /** The deliveries to make now: for each subscriber and subject only the earliest. */
    List<Key> due(Set<String> subscribers, Instant now, int most) {
        if (subscribers.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(now));
        values.addAll(subscribers);
        String places = String.join(", ", Collections.nCopies(subscribers.size(), "?"));
        String sql = "select d.event, d.subscriber from rt_delivery d"
                + " where d.state = 'WAITING' and d.next_try <= ? and d.subscriber in (" + places + ")"
                + " and not exists (select 1 from rt_delivery e where e.subscriber = d.subscriber"
                + " and e.subject = d.subject and e.position < d.position)"
                + " order by d.position";
        return statements.rows(most, sql, values.toArray()).stream()
                .map(row -> new Key((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Locks a delivery that is still to be made; false where another instance has it or made it. */
    boolean claim(Key key, Instant now) {
        String sql = "select subscriber from rt_delivery where event = ? and subscriber = ?"
                + " and state = 'WAITING' and next_try <= ? for update skip locked";
        return !statements.column(sql, key.event(), key.subscriber(), now).isEmpty();
    }

    RecordedEvent event(Key key) {
        Object[] row = statements
                .rows(1, "select type, payload from rt_outbox where id = ?", key.event())
                .get(0);
        return new RecordedEvent(key.event(), (String) row[0], (String) row[1]);
    }

    /** Removes a delivery that was made: what is still to be made stays few, however much was. */
    void done(Key key) {
        statements.update("delete from rt_delivery where event = ? and subscriber = ?", key.event(), key.subscriber());
    }

    int attempts(Key key) {
        return ((Number) statements
                        .column(
                                "select attempts from rt_delivery where event = ? and subscriber = ?",
                                key.event(),
                                key.subscriber())
                        .get(0))
                .intValue();
    }

    void failed(Key key, int attempts, boolean parked, Instant nextTry, String error) {
        statements.update(
                "update rt_delivery set state = ?, attempts = ?, next_try = ?, error = ?"
                        + " where event = ? and subscriber = ? and state = 'WAITING'",
                parked ? PARKED : WAITING,
                attempts,
                nextTry,
                error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
                key.event(),
                key.subscriber());
    }

    long count(String state) {
        return ((Number) statements
                        .column("select count(*) from rt_delivery where state = ?", state)
                        .get(0))
                .longValue();
    }

    int unpark(Instant now) {
        return statements.update(
                "update rt_delivery set state = 'WAITING', attempts = 0, next_try = ? where state = 'PARKED'", now);
    }

    int forget(Instant recordedBefore) {
        return statements.update(
                "delete from rt_outbox where recorded_at < ?"
                        + " and not exists (select 1 from rt_delivery d where d.event = rt_outbox.id)",
                recordedBefore);
    }

    /** One delivery. */
    record Key(UUID event, String subscriber) {}
}
