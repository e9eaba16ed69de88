package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.runtime.persistence.UuidText;

/** A role that an account holds, held or will hold. */
@Entity(name = "idGrant")
@Table(name = "id_grant")
class GrantEntity {

    @Id
    private UUID id;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private @Nullable Post post;

    @Convert(converter = UuidText.class)
    private @Nullable UUID organ;

    @Convert(converter = UuidText.class)
    private @Nullable UUID division;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** The ids of the entrusting organs, between blanks: read with the grant and never searched. */
    private String entrusted;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long revision;

    protected GrantEntity() {}

    GrantEntity(AccountId account, Grant grant) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.account = account.value();
        this.role = grant.role();
        this.post = grant.post();
        OrganId in = grant.organ();
        this.organ = in == null ? null : in.value();
        DivisionId reach = grant.division();
        this.division = reach == null ? null : reach.value();
        this.from = grant.from();
        this.until = grant.until();
        this.entrusted =
                grant.entrusted().stream().map(OrganId::toString).sorted().collect(Collectors.joining(" "));
    }

    /** Ends the grant at once; its term ends the day before. */
    void revoke(LocalDate today, Instant now) {
        revokedAt = now;
        if (until == null || !until.isBefore(today)) {
            until = today.minusDays(1);
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether the grant holds, or may still come to hold, on a day of the term. */
    boolean meets(LocalDate first, @Nullable LocalDate last) {
        boolean endsBefore = until != null && until.isBefore(first);
        boolean beginsAfter = last != null && from.isAfter(last);
        return revokedAt == null && !endsBefore && !beginsAfter;
    }

    /** Whether it is the grant wanted, and begins no later than that would, or today. */
    boolean holds(Grant wanted, LocalDate today) {
        LocalDate wantedFrom = wanted.from().isBefore(today) ? today : wanted.from();
        Grant alike = new Grant(
                wanted.role(),
                wanted.post(),
                wanted.organ(),
                wanted.division(),
                from,
                wanted.until(),
                wanted.entrusted());
        return revokedAt == null && !from.isAfter(wantedFrom) && grant().equals(alike);
    }

    GrantId id() {
        return new GrantId(id);
    }

    AccountId account() {
        return new AccountId(account);
    }

    Role role() {
        return role;
    }

    long revision() {
        return revision;
    }

    Grant grant() {
        Set<OrganId> others = Arrays.stream(entrusted.split(" "))
                .filter(each -> !each.isEmpty())
                .map(OrganId::of)
                .collect(Collectors.toSet());
        return new Grant(
                role,
                post,
                organ == null ? null : new OrganId(organ),
                division == null ? null : new DivisionId(division),
                from,
                until,
                others);
    }

    HeldGrant view() {
        return new HeldGrant(id(), new Revision(revision), account(), grant());
    }
}
