package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

/**
 * A second factor that is offered and not yet confirmed; given once.
 *
 * @param technology the technology of the factor, such as {@code totp}
 * @param secret what the holder types where the address cannot be scanned
 * @param address what the holder's device reads, mostly from a QR code: for {@code totp} a key URI,
 *     {@code otpauth://totp/…}, with the parameters {@code secret}, {@code algorithm}, {@code digits} and
 *     {@code period}
 * @since 0.1
 */
public record SecondFactorOffer(String technology, String secret, String address) {

    public SecondFactorOffer {
        requireNonNull(technology, "technology");
        requireNonNull(secret, "secret");
        requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "SecondFactorOffer[" + technology + "]";
    }
}
