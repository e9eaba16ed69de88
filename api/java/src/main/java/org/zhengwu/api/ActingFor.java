package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

/** The party that a caller acts for, and by which right. */
public record ActingFor(PartyId party, Authority authority) {

    public ActingFor {
        requireNonNull(party, "party");
        requireNonNull(authority, "authority");
    }
}
