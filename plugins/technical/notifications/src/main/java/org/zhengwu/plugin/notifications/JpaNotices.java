package org.zhengwu.plugin.notifications;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Puts notices into boxes, with the change that they tell of. */
@ApplicationScoped
class JpaNotices implements Notices {

    private final EntityManager entities;
    private final Transactions transactions;
    private final NoticeTexts texts;
    private final LegalClock clock;
    private final Outbox outbox;

    @Inject
    JpaNotices(EntityManager entities, Transactions transactions, NoticeTexts texts, LegalClock clock, Outbox outbox) {
        this.entities = entities;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Override
    public NoticeId send(NoticeOrder order) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("A notice is sent in the transaction of what it tells of");
        }
        if (!texts.has(order.bundle(), order.template())) {
            throw new IllegalArgumentException(
                    "The bundle " + order.bundle() + " lacks the text or the title of " + order.template());
        }
        NoticeEntity notice = new NoticeEntity(UuidCreator.getTimeOrderedEpoch(), order, clock.now());
        entities.persist(notice);
        NoticeId id = new NoticeId(notice.id());
        outbox.add(new NoticeSent(id));
        return id;
    }
}
