package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The permanent residence card of a foreigner (外国人永久居留身份证, the form of 2023, IDN-006): 18 characters
 * that begin with 9, with the check of the resident card.
 *
 * @since 0.1
 */
public record ForeignPermanentResidentId(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("9[0-9]{16}[0-9X]");

    public ForeignPermanentResidentId {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        CheckCharacters.requirePerson(IdentifierKind.FOREIGN_PERMANENT_RESIDENT_ID, FORM, value);
    }

    /** Reads the 18 characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static ForeignPermanentResidentId of(String text) {
        return new ForeignPermanentResidentId(text);
    }

    /** The day of birth that the number carries. */
    public LocalDate birthDate() {
        return CheckCharacters.birthDate(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.FOREIGN_PERMANENT_RESIDENT_ID;
    }

    @Override
    public String toString() {
        return "ForeignPermanentResidentId[…]";
    }
}
