package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * The passport of a Chinese citizen (中国护照, IDN-006): a letter and 8 digits, or two letters and 7 digits, or
 * the 9 digits of an old one.
 *
 * @since 0.1
 */
public record Passport(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile("[DEGPS][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[DPS]E[0-9]{7}|1[45][0-9]{7}");

    public Passport {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(IdentifierKind.PASSPORT, Reason.FORMAT);
        }
    }

    /** Reads the characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static Passport of(String text) {
        return new Passport(text);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.PASSPORT;
    }

    @Override
    public String toString() {
        return "Passport[…]";
    }
}
