package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * The permit with which residents of Taiwan travel to the mainland (台湾居民来往大陆通行证, IDN-006): 8
 * digits.
 *
 * @since 0.1
 */
public record TaiwanPermit(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public TaiwanPermit {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(IdentifierKind.TAIWAN_PERMIT, Reason.FORMAT);
        }
    }

    /** Reads the characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static TaiwanPermit of(String text) {
        return new TaiwanPermit(text);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.TAIWAN_PERMIT;
    }

    @Override
    public String toString() {
        return "TaiwanPermit[…]";
    }
}
