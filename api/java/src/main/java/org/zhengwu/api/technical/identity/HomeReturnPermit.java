package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * The permit with which residents of Hong Kong and Macao travel to the mainland (港澳居民来往内地通行证,
 * IDN-006): H or M and 8 digits, on older cards with the 2 digits of the issue.
 *
 * @since 0.1
 */
public record HomeReturnPermit(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[HM][0-9]{8}(?:[0-9]{2})?");

    public HomeReturnPermit {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(IdentifierKind.HOME_RETURN_PERMIT, Reason.FORMAT);
        }
    }

    /** Reads the characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static HomeReturnPermit of(String text) {
        return new HomeReturnPermit(text);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.HOME_RETURN_PERMIT;
    }

    @Override
    public String toString() {
        return "HomeReturnPermit[…]";
    }
}
