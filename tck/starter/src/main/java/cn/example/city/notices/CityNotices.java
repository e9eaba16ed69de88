package cn.example.city.notices;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Takes notices from other functions, in the transaction of what they tell of. */
@ApplicationScoped
class CityNotices implements Notices {

    private final EntityManager entities;
    private final LegalClock clock;
    private final Outbox outbox;

    @Inject
    CityNotices(EntityManager entities, LegalClock clock, Outbox outbox) {
        this.entities = entities;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public NoticeId send(NoticeOrder order) {
        NoticeEntity notice = new NoticeEntity(UuidCreator.getTimeOrderedEpoch(), order, clock.now());
        entities.persist(notice);
        NoticeId id = new NoticeId(notice.id());
        outbox.add(new NoticeSent(id));
        return id;
    }
}
