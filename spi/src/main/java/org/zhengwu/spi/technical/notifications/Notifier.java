package org.zhengwu.spi.technical.notifications;

import org.zhengwu.api.technical.notifications.NoticeId;

/**
 * Delivers notices on one way outside the system, such as SMS or mail (port). Called from the outbox, so
 * a notice may come twice; the id tells. Only where the recipient has an address: in the region's
 * {@link AddressBook}, else the one at which the party agreed to be served.
 */
public interface Notifier {

    /**
     * The way, such as {@code sms}. At those of {@link org.zhengwu.api.technical.identity.ServiceWay}, in lower case,
     * parties can agree to be served; addresses for others come from an {@link AddressBook} alone.
     */
    String way();

    /**
     * Delivers a message to an address of the recipient, and tells what came of it.
     *
     * @throws org.zhengwu.spi.OutageException if the way is down; it is tried again until it is back
     */
    Receipt deliver(NoticeId id, String address, String title, String text);
}
