package org.zhengwu.plugin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A ticket that was used, so that it is not a second time. */
@Entity(name = "idUsedTicket")
@Table(name = "id_used_ticket")
class UsedTicketEntity {

    @Id
    private String digest;

    @Column(name = "until_time")
    private Instant until;

    protected UsedTicketEntity() {}

    UsedTicketEntity(String digest, Instant until) {
        this.digest = digest;
        this.until = until;
    }
}
