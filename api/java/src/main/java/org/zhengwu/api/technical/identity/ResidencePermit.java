package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The residence permit of a resident of Hong Kong, Macao or Taiwan (港澳台居民居住证, IDN-006): 18 characters
 * that begin with 810000, 820000 or 830000, with the check of the resident card.
 *
 * @since 0.1
 */
public record ResidencePermit(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");

    public ResidencePermit {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        CheckCharacters.requirePerson(IdentifierKind.RESIDENCE_PERMIT, FORM, value);
    }

    /** Reads the 18 characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static ResidencePermit of(String text) {
        return new ResidencePermit(text);
    }

    /** The day of birth that the number carries. */
    public LocalDate birthDate() {
        return CheckCharacters.birthDate(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.RESIDENCE_PERMIT;
    }

    @Override
    public String toString() {
        return "ResidencePermit[…]";
    }
}
