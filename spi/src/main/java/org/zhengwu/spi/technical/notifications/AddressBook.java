package org.zhengwu.spi.technical.notifications;

import java.util.Optional;

/**
 * Tells where a recipient is reached on a way outside the system (port), for a region that keeps consents to
 * electronic service elsewhere. Without one, the addresses that parties agreed to here are used
 * ({@link org.zhengwu.spi.technical.identity.ServiceAddresses}).
 */
public interface AddressBook {

    /**
     * The recipient's address on the way, or empty where it has none or does not want it.
     *
     * @param way the {@link Notifier#way()}, such as {@code sms}
     * @throws org.zhengwu.spi.OutageException if the addresses cannot be asked for; it is tried again
     */
    Optional<String> address(NoticeOrder order, String way);
}
