package org.zhengwu.server.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.TooManyRequestsException;

/**
 * Holds back who sends more forms in a minute than a person does (限流): an account wherever it is signed in, a visitor
 * by the address. Each server counts for itself, and forgets everybody with the minute.
 */
@ApplicationScoped
public class FormPace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int mostOfAnAccount;
    private final int mostOfAnAddress;
    private final InstantSource clock;
    private final Map<Object, Integer> sent = new HashMap<>();
    private Instant begun = Instant.EPOCH;

    @Inject
    public FormPace(
            @ConfigProperty(name = "zhengwu.portal.forms-per-minute", defaultValue = "120") int mostOfAnAccount,
            @ConfigProperty(name = "zhengwu.portal.visitor-forms-per-minute", defaultValue = "600")
                    int mostOfAnAddress) {
        this(mostOfAnAccount, mostOfAnAddress, InstantSource.system());
    }

    FormPace(int mostOfAnAccount, int mostOfAnAddress, InstantSource clock) {
        if (mostOfAnAccount < 1 || mostOfAnAddress < 1) {
            throw new IllegalStateException(
                    "zhengwu.portal.forms-per-minute and zhengwu.portal.visitor-forms-per-minute"
                            + " must be 1 or more");
        }
        this.mostOfAnAccount = mostOfAnAccount;
        this.mostOfAnAddress = mostOfAnAddress;
        this.clock = clock;
    }

    /** Counts a form of somebody who is signed in. */
    void count(AccountId account) {
        count(account, mostOfAnAccount);
    }

    /** Counts a form of a visitor. */
    void count(String address) {
        count(address, mostOfAnAddress);
    }

    private synchronized void count(Object sender, int most) {
        Instant now = clock.instant();
        if (!now.isBefore(begun.plus(WINDOW))) {
            begun = now;
            sent.clear();
        }
        if (sent.merge(sender, 1, Integer::sum) > most) {
            throw new TooManyRequestsException(
                    Duration.between(now, begun.plus(WINDOW)).plusSeconds(1));
        }
    }
}
