package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows the notices of the boxes that the caller opens. */
@ApplicationScoped
class JpaNotifications implements NotificationService {

    private static final String LIST = "notices";
    private static final String SUBJECT_TYPE = "notice";

    private final EntityManager entities;
    private final NoticeTexts texts;
    private final Answers answers;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaNotifications(EntityManager entities, NoticeTexts texts, Answers answers, LegalClock clock, AuditLog audit) {
        this.entities = entities;
        this.texts = texts;
        this.answers = answers;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        UUID before =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.id(0)).orElse(null);
        int counted = inReach(caller, "n.id", UUID.class, unread, null)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        List<NoticeEntity> found = inReach(caller, "n", NoticeEntity.class, unread, before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = found.size() > page.limit();
        List<NoticeEntity> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? Cursor.write(LIST, shown.get(shown.size() - 1).id()) : null;
        return new Page<>(views(shown), next, CappedCount.of(counted));
    }

    // Ids are ordered by the time of their making, on the clock of the machine.
    private <T> TypedQuery<T> inReach(
            Caller caller, String what, Class<T> type, boolean unread, @Nullable UUID before) {
        boolean everything = caller.scope().everything();
        String text = "select " + what + " from ntfNotice n where "
                + (everything ? "1 = 1" : "n.recipient in :boxes")
                + (unread ? " and n.readAt is null" : "")
                + (before == null ? "" : " and n.id < :before")
                + " order by n.id desc";
        TypedQuery<T> query = entities.createQuery(text, type);
        if (!everything) {
            query.setParameter("boxes", Recipient.boxesOf(caller));
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query;
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return load(caller, id).map(this::view);
    }

    @Override
    @Transactional
    public Notice markRead(Caller caller, NoticeId id) {
        NoticeEntity notice = load(caller, id).orElseThrow(() -> new NotFoundException(SUBJECT_TYPE));
        if (!notice.isRead() && readFirst(caller, id)) {
            audit.append(
                    caller,
                    AuditFact.done("NotificationService.markRead", new Subject(SUBJECT_TYPE, id.value()), Map.of()));
        }
        entities.refresh(notice);
        return view(notice);
    }

    /** Whether the caller is the first; of two at the same time the database lets one. */
    private boolean readFirst(Caller caller, NoticeId id) {
        return entities.createQuery("update ntfNotice n set n.readAt = :now, n.readBy = :reader"
                                + " where n.id = :id and n.readAt is null")
                        .setParameter("now", clock.now())
                        .setParameter("reader", caller.account().value())
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    private Optional<NoticeEntity> load(Caller caller, NoticeId id) {
        return Optional.ofNullable(entities.find(NoticeEntity.class, id.value()))
                .filter(notice ->
                        caller.scope().everything() || Recipient.boxesOf(caller).contains(notice.recipient()));
    }

    private Notice view(NoticeEntity notice) {
        return notice.view(texts, answers.to(notice.id()));
    }

    private List<Notice> views(List<NoticeEntity> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Notice.Delivery>> answered =
                answers.to(notices.stream().map(NoticeEntity::id).toList());
        return notices.stream()
                .map(notice -> notice.view(texts, answered.getOrDefault(notice.id(), List.of())))
                .toList();
    }
}
