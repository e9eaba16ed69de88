package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** The notices in the box of a party (PIP-004). */
@ApplicationScoped
class NoticeRecords implements PersonalRecords {

    private final EntityManager entities;
    private final NoticeTexts texts;
    private final Answers answers;

    @Inject
    NoticeRecords(EntityManager entities, NoticeTexts texts, Answers answers) {
        this.entities = entities;
        this.texts = texts;
        this.answers = answers;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        List<NoticeEntity> notices = entities.createQuery(
                        "select n from ntfNotice n where n.recipient in :boxes order by n.id", NoticeEntity.class)
                .setParameter("boxes", Recipient.boxesOf(party))
                .getResultList();
        if (notices.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Notice.Delivery>> answered =
                answers.to(notices.stream().map(NoticeEntity::id).toList());
        return notices.stream()
                .map(notice -> entry(notice.view(texts, answered.getOrDefault(notice.id(), List.of()))))
                .toList();
    }

    private static PersonalEntry entry(Notice notice) {
        PersonalEntry.Builder entry = PersonalEntry.builder(
                        "notifications", "notice", notice.id().value())
                .value("subject", notice.subject())
                .value("sentAt", notice.sentAt())
                .value("deliveredAt", notice.deliveredAt())
                .value("readAt", notice.readAt());
        notice.texts()
                .forEach((language, text) ->
                        entry.value("title." + language, text.title()).value("text." + language, text.text()));
        notice.deliveries().forEach(delivery -> entry.value("delivery." + delivery.way(), delivery.reference()));
        return entry.build();
    }
}
