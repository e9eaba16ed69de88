package cn.example.city.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** A notice as the city keeps it. */
@Entity(name = "cityNotice")
@Table(name = "city_notice")
class CityNoticeEntity {

    @Id
    private UUID id;

    private @Nullable String party;
    private String subject;
    private String template;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected CityNoticeEntity() {}

    CityNoticeEntity(UUID id, NoticeOrder order, Instant sentAt) {
        this.id = id;
        this.party = order.party() == null ? null : String.valueOf(order.party());
        this.subject = order.subject().toString();
        this.template = order.template();
        this.sentAt = sentAt;
    }

    Notice view(String sign) {
        Map<String, Notice.Text> texts = Map.of("zh", new Notice.Text(sign, template));
        PartyId to = party == null ? null : PartyId.of(party);
        return new Notice(
                new NoticeId(id),
                to,
                null,
                null,
                Subject.of(subject),
                template,
                texts,
                sentAt,
                null,
                List.of(),
                null,
                null);
    }
}
