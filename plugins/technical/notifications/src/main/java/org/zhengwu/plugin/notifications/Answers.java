package org.zhengwu.plugin.notifications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.notifications.Receipt;

/** Keeps what the ways outside answered to each notice. */
@ApplicationScoped
class Answers {

    private final EntityManager entities;
    private final Transactions transactions;
    private final LegalClock clock;

    @Inject
    Answers(EntityManager entities, Transactions transactions, LegalClock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps an answer for good, whatever becomes of the other ways. */
    void keep(UUID notice, String way, Receipt receipt) {
        transactions.requiresNew(() -> entities.persist(new AnswerEntity(notice, way, receipt, clock.now())));
    }

    List<Notice.Delivery> to(UUID notice) {
        return to(List.of(notice)).getOrDefault(notice, List.of());
    }

    /** The answers by notice, the first one first. */
    Map<UUID, List<Notice.Delivery>> to(Collection<UUID> notices) {
        return entities.createQuery(
                        "select a from ntfAnswer a where a.notice in :notices order by a.id", AnswerEntity.class)
                .setParameter("notices", notices)
                .getResultStream()
                .collect(groupingBy(AnswerEntity::notice, mapping(AnswerEntity::view, toList())));
    }
}
