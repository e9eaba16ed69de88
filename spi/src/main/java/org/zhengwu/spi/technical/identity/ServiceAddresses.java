package org.zhengwu.spi.technical.identity;

import java.util.Optional;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.ServiceWay;

/**
 * Tells where a party agreed to be served electronically (送达地址), for the function that serves it only:
 * the address comes unmasked.
 */
public interface ServiceAddresses {

    /** The address in force, or empty where the party has agreed to none on this way. */
    Optional<String> agreed(PartyId party, ServiceWay way);
}
