package org.zhengwu.spi.technical.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnsupportedException;

/** Reads parties for other functions, masked but where it says otherwise. */
public interface Parties {

    Optional<PartyEntry> find(PartyId id);

    /** Whether one of the organs entered the party at its window: to others it is as absent as none. */
    default boolean isEnteredBy(PartyId party, Set<OrganId> organs) {
        throw new UnsupportedException("Parties.isEnteredBy");
    }

    /** The accounts that may act for the party today, for messages to its people. */
    default List<AccountId> accountsOf(PartyId party) {
        throw new UnsupportedException("Parties.accountsOf");
    }

    /**
     * The party in clear, to be given to a system outside that has to know it, never to be kept or shown. The caller
     * under whose account it goes out is audited.
     */
    default Optional<PartyIdentity> disclose(Caller to, PartyId id) {
        throw new UnsupportedException("Parties.disclose");
    }

    /**
     * The name in clear, for a document that is served on the party (文书), which has to say whom it is about; for
     * nothing else.
     */
    default String addressee(PartyId id) {
        throw new UnsupportedException("Parties.addressee");
    }
}
