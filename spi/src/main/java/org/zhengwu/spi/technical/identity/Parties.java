package org.zhengwu.spi.technical.identity;

import java.util.List;
import java.util.Optional;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnsupportedException;

/** Reads parties for other functions, masked. */
public interface Parties {

    Optional<PartyEntry> find(PartyId id);

    /** The accounts that may act for the party today, for messages to its people. */
    default List<AccountId> accountsOf(PartyId party) {
        throw new UnsupportedException("Parties.accountsOf");
    }
}
