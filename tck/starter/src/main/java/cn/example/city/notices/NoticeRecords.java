package cn.example.city.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** What is kept of a party here, for the copy that it may ask for (PIP-004). */
@ApplicationScoped
class NoticeRecords implements PersonalRecords {

    private final EntityManager entities;
    private final Words words;

    @Inject
    NoticeRecords(EntityManager entities, Words words) {
        this.entities = entities;
        this.words = words;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return entities.createQuery("select n from cityNotice n where n.box in :boxes order by n.id", NoticeEntity.class)
                .setParameter("boxes", Box.of(party))
                .getResultStream()
                .map(notice -> entry(notice.view(words)))
                .toList();
    }

    private static PersonalEntry entry(Notice notice) {
        PersonalEntry.Builder entry = PersonalEntry.builder(
                        "notifications", "notice", notice.id().value())
                .value("subject", notice.subject())
                .value("sentAt", notice.sentAt())
                .value("readAt", notice.readAt());
        notice.texts()
                .forEach((language, text) ->
                        entry.value("title." + language, text.title()).value("text." + language, text.text()));
        return entry.build();
    }
}
