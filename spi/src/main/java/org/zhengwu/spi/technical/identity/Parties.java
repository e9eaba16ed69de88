package org.zhengwu.spi.technical.identity;

import java.util.Optional;
import org.zhengwu.api.PartyId;

/** Reads parties for other functions, masked. */
public interface Parties {

    Optional<PartyEntry> find(PartyId id);
}
