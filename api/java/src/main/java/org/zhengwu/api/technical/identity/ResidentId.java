package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number of a resident identity card (公民身份号码, GB 11643, IDN-001): 18 characters with region, day of
 * birth, serial and check. The region may be one that no longer exists, so it is not looked up.
 *
 * @since 0.1
 */
public record ResidentId(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[1-7][0-9]{16}[0-9X]");

    public ResidentId {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        CheckCharacters.requirePerson(IdentifierKind.RESIDENT_ID, FORM, value);
    }

    /** Reads the 18 characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static ResidentId of(String text) {
        return new ResidentId(text);
    }

    /** The day of birth that the number carries. */
    public LocalDate birthDate() {
        return CheckCharacters.birthDate(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.RESIDENT_ID;
    }

    @Override
    public String toString() {
        return "ResidentId[…]";
    }
}
