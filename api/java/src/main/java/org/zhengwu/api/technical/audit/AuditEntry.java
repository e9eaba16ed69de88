package org.zhengwu.api.technical.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Channel;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;

/**
 * An entry of the audit trail (审计记录, SEC-004): references, codes and digests, never personal text.
 *
 * @param seq its place in the chain, counted from 1 without gaps
 * @param at when it was done, by the clock of the machine
 * @param legalDate the day by the clock of law
 * @param account who acted
 * @param roles the roles that the account held
 * @param organs the organs that the account held a grant of
 * @param party the party acted for, or null
 * @param action the operation, such as {@code CaseService.accept}
 * @param subject the record that it touched, or null where there is none
 * @param channel the channel of the call, or null where the entry says none that is known
 * @param request the id of the request that the call came with, or null where it came with none
 * @param outcome how it ended, or null where the entry says none that is known
 * @param details ids, codes and digests by name; what could not be read of an entry stands here as {@code
 *     unreadable:} and its name
 * @param previous the hash of the entry before; of the first entry, the name of the chain
 * @param hash the hash of this entry, which covers the previous one
 * @param edited whether the entry is not what its hash says: somebody changed it in the database
 */
public record AuditEntry(
        AuditEntryId id,
        long seq,
        Instant at,
        LocalDate legalDate,
        AccountId account,
        Set<Role> roles,
        Set<OrganId> organs,
        @Nullable PartyId party,
        @Nullable Channel channel,
        @Nullable String request,
        String action,
        @Nullable Subject subject,
        @Nullable AuditOutcome outcome,
        Map<String, String> details,
        String previous,
        String hash,
        boolean edited) {

    public AuditEntry {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(legalDate, "legalDate");
        requireNonNull(account, "account");
        requireNonNull(action, "action");
        requireNonNull(previous, "previous");
        requireNonNull(hash, "hash");
        roles = Set.copyOf(roles);
        organs = Set.copyOf(organs);
        details = Map.copyOf(details);
    }
}
