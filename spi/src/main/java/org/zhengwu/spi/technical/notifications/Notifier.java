package org.zhengwu.spi.technical.notifications;

import org.zhengwu.api.technical.notifications.NoticeId;

/**
 * Delivers notices on one way outside the system, such as SMS or mail (port). Called from the outbox, so
 * a notice may come twice; the id tells. Only where an {@link AddressBook} knows the recipient's address.
 */
public interface Notifier {

    /** The way, such as {@code sms}. */
    String way();

    /**
     * Delivers a message to an address of the recipient.
     *
     * @throws org.zhengwu.spi.OutageException if the way is down; it is tried again until it is back
     */
    void deliver(NoticeId id, String address, String title, String text);
}
