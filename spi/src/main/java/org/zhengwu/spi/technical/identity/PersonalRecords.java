package org.zhengwu.spi.technical.identity;

import java.util.List;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;

/**
 * Tells what a function keeps about a party, for the copy that the party may ask for (PIP-004). Every function that
 * keeps something of parties has a bean of it.
 *
 * @since 0.1
 */
public interface PersonalRecords {

    /** Everything about the party, in clear, the oldest first. */
    List<PersonalEntry> about(PartyId party);
}
