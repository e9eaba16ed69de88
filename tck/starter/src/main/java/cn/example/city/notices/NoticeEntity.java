package cn.example.city.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** A notice in a box. Who read it is noted by a statement of which the first wins. */
@Entity(name = "cityNotice")
@Table(name = "city_notice")
class NoticeEntity {

    @Id
    private UUID id;

    private String box;
    private String subject;
    private String bundle;
    private String template;

    @Column(name = "named_values")
    private String namedValues;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "read_at")
    private Instant readAt;

    // EclipseLink does not map a UUID column that may be null.
    @Column(name = "read_by")
    @Convert(converter = UuidText.class)
    private UUID readBy;

    protected NoticeEntity() {}

    NoticeEntity(UUID id, NoticeOrder order, Instant sentAt) {
        this.id = id;
        this.box = Box.of(order).toString();
        this.subject = order.subject().toString();
        this.bundle = order.bundle();
        this.template = order.template();
        this.namedValues = Json.strict().canonical(order.values());
        this.sentAt = sentAt;
    }

    UUID id() {
        return id;
    }

    String box() {
        return box;
    }

    boolean isRead() {
        return readAt != null;
    }

    Notice view(Words words) {
        Box to = Box.of(box);
        return new Notice(
                new NoticeId(id),
                to.party(),
                to.account(),
                to.organ(),
                Subject.of(subject),
                template,
                words.texts(bundle, template, Json.strict().readMap(namedValues, String.class)),
                sentAt,
                deliveredAt,
                List.of(),
                readAt,
                readBy == null ? null : new AccountId(readBy));
    }
}
