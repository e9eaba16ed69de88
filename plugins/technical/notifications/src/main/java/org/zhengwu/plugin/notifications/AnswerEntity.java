package org.zhengwu.plugin.notifications;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.spi.technical.notifications.Receipt;

/** What a way outside answered to a notice; kept as it came. */
@Entity(name = "ntfAnswer")
@Table(name = "ntf_answer")
class AnswerEntity {

    @Id
    private UUID id;

    private UUID notice;
    private String way;
    private boolean taken;
    private String reference;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AnswerEntity() {}

    AnswerEntity(UUID notice, String way, Receipt receipt, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.notice = notice;
        this.way = way;
        this.taken = receipt.taken();
        this.reference = receipt.reference();
        this.answeredAt = now;
    }

    UUID notice() {
        return notice;
    }

    Notice.Delivery view() {
        return new Notice.Delivery(way, taken, answeredAt, reference);
    }
}
