package cn.example.city.notices;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Notices under the city's sign, in a table of its own. */
@ApplicationScoped
class CityNotices implements NotificationService, Notices {

    private final EntityManager entities;
    private final String sign;

    @Inject
    CityNotices(EntityManager entities, @ConfigProperty(name = "zhengwu.notifications.city-sign") String sign) {
        this.entities = entities;
        this.sign = sign;
    }

    @Override
    public NoticeId send(NoticeOrder order) {
        NoticeId id = new NoticeId(UuidCreator.getTimeOrderedEpoch());
        entities.persist(new CityNoticeEntity(id.value(), order, Instant.now()));
        return id;
    }

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        List<String> parties =
                caller.scope().parties().stream().map(String::valueOf).toList();
        List<Notice> notices = parties.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select n from cityNotice n where n.party in :parties order by n.id desc",
                                CityNoticeEntity.class)
                        .setParameter("parties", parties)
                        .setMaxResults(page.limit())
                        .getResultList()
                        .stream()
                        .map(each -> each.view(sign))
                        .toList();
        return new Page<>(notices, null, CappedCount.of(notices.size()));
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return Optional.ofNullable(entities.find(CityNoticeEntity.class, id.value()))
                .map(each -> each.view(sign))
                .filter(notice -> caller.scope().covers(notice.party(), null));
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return find(caller, id).orElseThrow(() -> new NotFoundException("notice"));
    }
}
