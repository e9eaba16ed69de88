package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.PartyId;

/**
 * What a {@link ServiceAddressDraft} says, parsed. The address is personal, so {@code toString} does not
 * show it.
 *
 * @since 0.1
 */
public record CheckedServiceAddress(PartyId party, ServiceWay way, String address) {

    public CheckedServiceAddress {
        requireNonNull(party, "party");
        requireNonNull(way, "way");
        requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "CheckedServiceAddress[" + party + ", " + way + "]";
    }
}
