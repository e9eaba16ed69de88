package org.zhengwu.spi.technical.identity;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A second factor beside the password (port, 二次认证): what a holder has, and shows by a code. Every one is a bean;
 * the setting {@code zhengwu.identity.second-factor.technology} names the one that is offered, and factors that
 * another one enrolled go on while it is there. The function keeps the secret encrypted, counts failures, and sees to
 * it that no code passes twice; a technology keeps nothing.
 */
public interface SecondFactor {

    /** The name that the setting uses and that each enrolment keeps, such as {@code totp}. */
    String name();

    /**
     * A fresh factor for an account.
     *
     * @throws org.zhengwu.spi.OutageException if the service that makes them is down
     */
    Fresh offer(String account);

    /**
     * Whether the secret shows the code now.
     *
     * @param now the time of the function's clock
     * @param after the largest mark that was accepted until now
     * @return a mark larger than {@code after}, such as a time step or a counter, which is not accepted again; or
     *     empty where the code is wrong or was used
     * @throws org.zhengwu.spi.OutageException if the service that compares is down
     */
    OptionalLong accept(String secret, String code, Instant now, long after);

    /**
     * A factor that nobody has confirmed yet.
     *
     * @param secret what is kept, and what the holder types where the address cannot be scanned
     * @param address what the holder's device reads
     */
    record Fresh(String secret, String address) {

        @Override
        public String toString() {
            return "Fresh[…]";
        }
    }
}
