package org.zhengwu.plugin.audit;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Channel;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.plugin.audit.chain.ChainEntry;

/** An entry at its place in the chain; only read. */
@Entity(name = "adtEntry")
@Table(name = "adt_entry")
class LinkedEntry extends RecordedEntry {

    private long seq;
    private String previous;
    private String algorithm;
    private String hash;

    protected LinkedEntry() {}

    long seq() {
        return seq;
    }

    /** The line of an export, from what lies in the table. */
    String line() {
        return content().line(seq, previous, algorithm, hash);
    }

    AuditEntry view() {
        ChainEntry content = content();
        String party = content.party();
        String subject = content.subject();
        return new AuditEntry(
                new AuditEntryId(content.id()),
                seq,
                content.at(),
                content.legalDate(),
                new AccountId(content.account()),
                content.roles().stream().map(Role::valueOf).collect(toSet()),
                content.organs().stream().map(OrganId::of).collect(toSet()),
                party == null ? null : PartyId.of(party),
                Channel.valueOf(content.channel()),
                content.action(),
                subject == null ? null : Subject.of(subject),
                AuditOutcome.valueOf(content.outcome()),
                content.details(),
                previous,
                hash);
    }
}
