package org.zhengwu.plugin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.plugin.audit.chain.ChainAlgorithm;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;

/** The chain in the database, and what waits to be linked into it. */
@ApplicationScoped
class Chain {

    private static final int NAME_BYTES = 32;
    private static final String CONTENT =
            "done_at, legal_date, account, roles, organs, party, channel, request, action, subject,"
                    + " outcome, details";
    private static final String PLACING = "insert into adt_entry (id, seq, previous, algorithm, hash, " + CONTENT
            + ") select id, ?, ?, ?, ?, " + CONTENT + " from adt_pending where id = ?";

    private final EntityManager entities;
    private final Statements statements;
    private final Transactions transactions;

    @Inject
    Chain(EntityManager entities, Statements statements, Transactions transactions) {
        this.entities = entities;
        this.statements = statements;
        this.transactions = transactions;
    }

    /** Whether there is anything to link. */
    boolean isWaiting() {
        return transactions.requiresNew(
                () -> !statements.rows(1, "select id, action from adt_pending").isEmpty());
    }

    /** How many entries wait to be linked; in the present transaction. */
    long countWaiting() {
        return entities.createQuery("select count(p) from adtPending p", Long.class)
                .getSingleResult();
    }

    /** The one that has waited longest; in the present transaction. */
    Optional<UUID> oldestWaiting() {
        return entities.createQuery("select p.id from adtPending p order by p.id", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Links the oldest entries that wait, in the present transaction, and returns how many. It asks what
     * waits, never what is newer than the last: commits arrive out of order.
     */
    int link(int most, ChainAlgorithm algorithm) {
        List<PendingEntry> waiting = entities.createQuery(
                        "select p from adtPending p order by p.id", PendingEntry.class)
                .setMaxResults(most)
                .getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        place(waiting, algorithm);
        List<UUID> ids = waiting.stream().map(RecordedEntry::id).toList();
        int gone = entities.createQuery("delete from adtPending p where p.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        if (gone != ids.size()) {
            throw new IllegalStateException("An entry went away while it was linked");
        }
        return gone;
    }

    /** One batch for all, because many round trips would make a busy trail lag behind. */
    private void place(List<PendingEntry> waiting, ChainAlgorithm algorithm) {
        Head head = last().orElseGet(() -> new Head(0, nameOrNew()));
        List<Object[]> places = new ArrayList<>();
        for (PendingEntry entry : waiting) {
            Head next = entry.after(head, algorithm);
            places.add(new Object[] {next.seq(), head.hash(), algorithm.label(), next.hash(), entry.id()});
            head = next;
        }
        statements.batch(PLACING, places);
    }

    /** The end of the chain, unless it is empty. */
    Optional<Head> last() {
        return statements.rows(1, "select seq, hash from adt_entry order by seq desc").stream()
                .map(row -> new Head(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }

    /** The hash of the entry at a place, if there is one. */
    Optional<String> hashAt(long seq) {
        return statements.column("select hash from adt_entry where seq = ?", seq).stream()
                .map(String.class::cast)
                .findFirst();
    }

    /** The name of the chain, once something was linked. */
    Optional<String> name() {
        return statements.column("select name from adt_chain").stream()
                .map(String.class::cast)
                .findFirst();
    }

    private String nameOrNew() {
        return name().orElseGet(() -> {
            byte[] random = new byte[NAME_BYTES];
            new SecureRandom().nextBytes(random);
            String name = HexFormat.of().formatHex(random);
            statements.update("insert into adt_chain (name) values (?)", name);
            return name;
        });
    }

    /** The entries that wait, in a transaction of its own. */
    List<PendingEntry> waiting() {
        return transactions.requiresNew(
                () -> entities.createQuery("select p from adtPending p order by p.id", PendingEntry.class)
                        .getResultList());
    }

    /** The next entries after a place, in a transaction of its own. */
    List<LinkedEntry> after(long seq, int most) {
        return transactions.requiresNew(() -> entities.createQuery(
                        "select e from adtEntry e where e.seq > :seq order by e.seq", LinkedEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultList());
    }
}
