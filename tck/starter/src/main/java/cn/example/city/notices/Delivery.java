package cn.example.city.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.LegalClock;

/** Notes after the commit that a notice lies in its box: here the city's message gateway would be called. */
@ApplicationScoped
class Delivery implements EventSubscriber<NoticeSent> {

    private final EntityManager entities;
    private final LegalClock clock;

    @Inject
    Delivery(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cn.example.city.notices.delivery";
    }

    @Override
    public Class<NoticeSent> type() {
        return NoticeSent.class;
    }

    /** Runs in a transaction of its own and may come twice. */
    @Override
    public void on(EventId id, NoticeSent event) {
        entities.createQuery("update cityNotice n set n.deliveredAt = :now where n.id = :id and n.deliveredAt is null")
                .setParameter("now", clock.now())
                .setParameter("id", event.notice().value())
                .executeUpdate();
    }
}
