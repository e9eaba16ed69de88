package org.zhengwu.plugin.audit;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Channel;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.plugin.audit.chain.ChainAlgorithm;
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

    /** What it says; what somebody wrote into the table and cannot be read is told as such. */
    AuditEntry view() {
        ChainEntry content = content();
        Map<String, String> details = new TreeMap<>(content.details());
        return new AuditEntry(
                new AuditEntryId(content.id()),
                seq,
                content.at(),
                content.legalDate(),
                new AccountId(content.account()),
                each("role", content.roles(), Role::valueOf, details),
                each("organ", content.organs(), OrganId::of, details),
                read("party", content.party(), PartyId::of, details),
                read("channel", content.channel(), Channel::valueOf, details),
                content.request(),
                content.action(),
                read("subject", content.subject(), Subject::of, details),
                read("outcome", content.outcome(), AuditOutcome::valueOf, details),
                details,
                previous,
                hash,
                isEdited(content));
    }

    private boolean isEdited(ChainEntry content) {
        try {
            return !content.hash(seq, previous, ChainAlgorithm.labelled(algorithm))
                    .equals(hash);
        } catch (IllegalArgumentException noSuchAlgorithm) {
            return true;
        }
    }

    private static <T> Set<T> each(
            String name, Set<String> raw, Function<String, T> parser, Map<String, String> details) {
        return raw.stream()
                .map(text -> read(name, text, parser, details))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static <T> @Nullable T read(
            String name, @Nullable String raw, Function<String, T> parser, Map<String, String> details) {
        try {
            return raw == null ? null : parser.apply(raw);
        } catch (IllegalArgumentException unreadable) {
            details.put("unreadable:" + name, String.valueOf(raw));
            return null;
        }
    }
}
