package org.zhengwu.plugin.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.Notice.Text;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/**
 * A notice on file. What is told is never changed; that it was delivered and read is noted by statements of
 * which the first wins, so it needs no revision.
 */
@Entity(name = "ntfNotice")
@Table(name = "ntf_notice")
class NoticeEntity {

    @Id
    private UUID id;

    private String recipient;
    private String subject;
    private String bundle;
    private String template;

    @Column(name = "named_values")
    private String namedValues;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "read_by")
    @Convert(converter = UuidText.class)
    private @Nullable UUID readBy;

    protected NoticeEntity() {}

    NoticeEntity(UUID id, NoticeOrder order, Instant sentAt) {
        this.id = id;
        this.recipient = Recipient.of(order).toString();
        this.subject = order.subject().toString();
        this.bundle = order.bundle();
        this.template = order.template();
        this.namedValues = Json.strict().canonical(order.values());
        this.sentAt = sentAt;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    boolean isRead() {
        return readAt != null;
    }

    /** The order as it was given, for the ways outside. */
    NoticeOrder order() {
        Recipient to = Recipient.of(recipient);
        return new NoticeOrder(
                to.party(), to.account(), to.organ(), to.itself(), Subject.of(subject), bundle, template, values());
    }

    private Map<String, String> values() {
        return Json.strict().readMap(namedValues, String.class);
    }

    Map<String, Text> texts(NoticeTexts words) {
        return words.texts(bundle, template, values());
    }

    Notice view(NoticeTexts words, List<Notice.Delivery> deliveries) {
        Recipient to = Recipient.of(recipient);
        return new Notice(
                new NoticeId(id),
                to.party(),
                to.account(),
                to.organ(),
                Subject.of(subject),
                template,
                texts(words),
                sentAt,
                deliveredAt,
                deliveries,
                readAt,
                readBy == null ? null : new AccountId(readBy));
    }
}
