package org.zhengwu.api.technical.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/** Computes the check characters of GB 11643, GB 32100 and GB 11714 (IDN-001 to IDN-003). */
final class CheckCharacters {

    private static final int[] PERSON_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PERSON_CHECKS = "10X98765432";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_MODULUS = 11;
    private static final int PERSON_LENGTH = 18;
    private static final int EARLIEST_BIRTH = 1800;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CheckCharacters() {}

    /** The text with its ASCII letters as capitals; every other character stays, to be refused later. */
    static String capitals(String text) {
        StringBuilder normal = new StringBuilder(text);
        for (int i = 0; i < normal.length(); i++) {
            char letter = normal.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                normal.setCharAt(i, (char) (letter - 'a' + 'A'));
            }
        }
        return normal.toString();
    }

    /** Checks the 18 characters that resident cards, residence permits and foreigners' cards share. */
    static void requirePerson(IdentifierKind kind, Pattern form, String value) {
        if (value.length() != PERSON_LENGTH) {
            throw new InvalidIdentifierException(kind, Reason.LENGTH);
        }
        if (!form.matcher(value).matches()) {
            throw new InvalidIdentifierException(kind, Reason.FORMAT);
        }
        if (!hasBirthDate(value)) {
            throw new InvalidIdentifierException(kind, Reason.DATE);
        }
        if (value.charAt(PERSON_LENGTH - 1) != person(value)) {
            throw new InvalidIdentifierException(kind, Reason.CHECKSUM);
        }
    }

    private static boolean hasBirthDate(String person) {
        try {
            return birthDate(person).getYear() >= EARLIEST_BIRTH;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    static LocalDate birthDate(String person) {
        return LocalDate.parse(person.substring(6, 14), BIRTH);
    }

    /** The check character of the first 17 digits (GB 11643). */
    static char person(String digits) {
        int sum = 0;
        for (int i = 0; i < PERSON_WEIGHTS.length; i++) {
            sum += PERSON_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return PERSON_CHECKS.charAt(sum % PERSON_CHECKS.length());
    }

    /** The check character of the first 17 characters (GB 32100). */
    static char credit(String characters) {
        int modulus = CREDIT_ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < UnifiedCreditCode.LENGTH - 1; i++) {
            sum += weight * CREDIT_ALPHABET.indexOf(characters.charAt(i));
            weight = weight * 3 % modulus;
        }
        return CREDIT_ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    /** The check character of the first 8 characters (GB 11714). */
    static char organisation(String characters) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(characters.charAt(i), Character.MAX_RADIX);
        }
        int check = ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS;
        return check == ORGANISATION_MODULUS ? '0' : check == ORGANISATION_MODULUS - 1 ? 'X' : (char) ('0' + check);
    }
}
