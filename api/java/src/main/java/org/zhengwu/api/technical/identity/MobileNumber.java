package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * A mobile telephone number of mainland China (手机号码, IDN-007): 11 digits. Personal, so {@code toString}
 * does not show it.
 *
 * @since 0.1
 */
public record MobileNumber(String value) {

    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    public MobileNumber {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException("MOBILE_NUMBER", Reason.FORMAT);
        }
    }

    /** Reads the 11 digits; throws {@link InvalidIdentifierException} on any other text. */
    public static MobileNumber of(String text) {
        return new MobileNumber(text);
    }

    @Override
    public String toString() {
        return "MobileNumber[…]";
    }
}
