package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/**
 * An address at which a party agreed to be served electronically (送达地址确认). One that was withdrawn or
 * replaced stays on file as proof of what was agreed (PIP-002).
 *
 * @param address the address, masked (IDN-008)
 * @param agreedAt when the party agreed
 * @param agreedBy the account that agreed for it
 * @param withdrawnAt when the agreement was withdrawn or another address of the way took its place, or null
 * @since 0.1
 */
public record ServiceAddress(
        ServiceAddressId id,
        Revision revision,
        PartyId party,
        ServiceWay way,
        Masked address,
        Instant agreedAt,
        AccountId agreedBy,
        @Nullable Instant withdrawnAt) {

    public ServiceAddress {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(party, "party");
        requireNonNull(way, "way");
        requireNonNull(address, "address");
        requireNonNull(agreedAt, "agreedAt");
        requireNonNull(agreedBy, "agreedBy");
    }
}
