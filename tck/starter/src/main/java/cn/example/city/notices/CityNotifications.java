package cn.example.city.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Shows the notices in the boxes that the caller opens. */
@ApplicationScoped
class CityNotifications implements NotificationService {

    private static final String LIST = "city-notices";

    private final EntityManager entities;
    private final Words words;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    CityNotifications(EntityManager entities, Words words, LegalClock clock, AuditLog audit) {
        this.entities = entities;
        this.words = words;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        UUID before =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.id(0)).orElse(null);
        List<NoticeEntity> found = inReach(caller, "n", NoticeEntity.class, unread, before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        int counted = inReach(caller, "n.id", UUID.class, unread, null)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        boolean more = found.size() > page.limit();
        List<NoticeEntity> shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(
                shown.stream().map(notice -> notice.view(words)).toList(),
                more ? Cursor.write(LIST, shown.get(shown.size() - 1).id()) : null,
                CappedCount.of(counted));
    }

    /** The scope is a predicate of the query; ids grow with time, so the newest come first. */
    private <T> TypedQuery<T> inReach(Caller caller, String what, Class<T> type, boolean unread, UUID before) {
        boolean everything = caller.scope().everything();
        TypedQuery<T> query = entities.createQuery(
                "select " + what + " from cityNotice n where "
                        + (everything ? "1 = 1" : "n.box in :boxes")
                        + (unread ? " and n.readAt is null" : "")
                        + (before == null ? "" : " and n.id < :before")
                        + " order by n.id desc",
                type);
        if (!everything) {
            query.setParameter("boxes", Box.openTo(caller));
        }
        return before == null ? query : query.setParameter("before", before);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return load(caller, id).map(notice -> notice.view(words));
    }

    @Override
    @Transactional
    public Notice markRead(Caller caller, NoticeId id) {
        NoticeEntity notice = load(caller, id).orElseThrow(() -> new NotFoundException("notice"));
        if (!notice.isRead() && readFirst(caller, id)) {
            Subject subject = new Subject("notice", id.value());
            audit.append(caller, AuditFact.done("NotificationService.markRead", subject, Map.of()));
        }
        entities.refresh(notice);
        return notice.view(words);
    }

    /** Whether the caller is the first; of two at the same time the database lets one. */
    private boolean readFirst(Caller caller, NoticeId id) {
        return entities.createQuery("update cityNotice n set n.readAt = :now, n.readBy = :reader"
                                + " where n.id = :id and n.readAt is null")
                        .setParameter("now", clock.now())
                        .setParameter("reader", caller.account().value())
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    private Optional<NoticeEntity> load(Caller caller, NoticeId id) {
        return Optional.ofNullable(entities.find(NoticeEntity.class, id.value()))
                .filter(notice -> caller.scope().everything()
                        || Box.openTo(caller).contains(notice.box()));
    }
}
