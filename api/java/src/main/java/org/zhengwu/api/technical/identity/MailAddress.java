package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * An address of electronic mail (电子邮箱), as mail servers everywhere take it: ASCII, one {@code @}, no
 * comments and no quotes. Personal, so {@code toString} does not show it.
 *
 * @since 0.1
 */
public record MailAddress(String value) {

    private static final String KIND = "MAIL_ADDRESS";
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    public MailAddress {
        requireNonNull(value, "value");
        if (value.length() > LONGEST || value.indexOf('@') > LONGEST_LOCAL_PART) {
            throw new InvalidIdentifierException(KIND, Reason.LENGTH);
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(KIND, Reason.FORMAT);
        }
    }

    /** Reads an address; throws {@link InvalidIdentifierException} on any other text. */
    public static MailAddress of(String text) {
        return new MailAddress(text);
    }

    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
