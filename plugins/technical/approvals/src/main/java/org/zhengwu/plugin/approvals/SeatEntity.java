package org.zhengwu.plugin.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.runtime.persistence.UuidText;

/** Somebody for whom an open approval waits; never changed, and gone once the seat is filled. */
@Entity(name = "apSeat")
@Table(name = "ap_seat")
class SeatEntity {

    @Id
    private String id;

    private UUID approval;
    private int seat;

    @Enumerated(EnumType.STRING)
    private @Nullable Post post;

    @Convert(converter = UuidText.class)
    private @Nullable UUID account;

    @Convert(converter = UuidText.class)
    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    protected SeatEntity() {}

    SeatEntity(UUID approval, Signer signer) {
        this.approval = approval;
        this.seat = signer.seat();
        this.post = signer.post();
        this.account = signer.account() == null ? null : signer.account().value();
        this.askedBy = signer.askedBy() == null ? null : signer.askedBy().value();
        // Who is asked and who signs are two rows: of one and the same, the old might go after the new has come.
        this.id = approval + "/" + seat + "/" + (post == null ? account : post) + (askedBy == null ? "" : "?");
    }

    UUID approval() {
        return approval;
    }

    Signer signer() {
        return new Signer(
                seat,
                post,
                account == null ? null : new AccountId(account),
                askedBy == null ? null : new AccountId(askedBy));
    }
}
