package org.zhengwu.plugin.notifications;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.notifications.Notifier;
import org.zhengwu.spi.technical.notifications.Receipt;

/**
 * The mail of a trial: it takes every message and sends none. An address that begins with {@value #REFUSED} it refuses,
 * and of one that begins with {@value #LATE} it is out on the day on which it first gets a message.
 */
final class TrialMail implements Notifier {

    private static final String REFUSED = "refused@";
    private static final String LATE = "late@";

    private final LegalClock clock;
    private final Map<String, LocalDate> firstDays = new ConcurrentHashMap<>();

    TrialMail(LegalClock clock) {
        this.clock = clock;
    }

    @Override
    public String way() {
        return MailNotifier.WAY;
    }

    @Override
    public Receipt deliver(NoticeId id, String address, String title, String text) {
        if (address.startsWith(REFUSED)) {
            return Receipt.refused("trial");
        }
        if (address.startsWith(LATE) && isFirstDayOf(address)) {
            throw new OutageException("The mail of the trial is out for the day");
        }
        return Receipt.taken("trial");
    }

    private boolean isFirstDayOf(String address) {
        LocalDate today = clock.today();
        return !firstDays.computeIfAbsent(address, none -> today).isBefore(today);
    }
}
