package org.zhengwu.tck;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/** Makes identifiers that are valid and new (IDN-001 to IDN-003, IDN-007); they belong to nobody. */
public final class Identifiers {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] PERSON_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PERSON_CHECKS = "10X98765432";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1950, 1, 1);
    private static final int BIRTHS = 18_000;
    private static final Random RANDOM = new SecureRandom();

    private Identifiers() {}

    /** The number of a resident identity card of an adult. */
    public static String residentId() {
        String birth = FIRST_BIRTH.plusDays(RANDOM.nextInt(BIRTHS)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "330106" + birth + "%03d".formatted(RANDOM.nextInt(1000));
        return body + personCheck(body);
    }

    /** The unified social credit code of an enterprise. */
    public static String enterpriseCode() {
        return creditCode("91330100");
    }

    /** The unified social credit code of an organ. */
    public static String organCode() {
        return creditCode("11330000");
    }

    /** The number of a mobile telephone. */
    public static String mobile() {
        return "139%08d".formatted(RANDOM.nextInt(100_000_000));
    }

    /** The basic code of an item of the type, as it stands in implementing codes (ITM-009). */
    public static String basicCode(String type) {
        return "33" + type + "%05d%03d".formatted(RANDOM.nextInt(100_000), RANDOM.nextInt(1000));
    }

    /** The check character of the first 17 digits (GB 11643). */
    public static char personCheck(String body) {
        int sum = 0;
        for (int i = 0; i < PERSON_WEIGHTS.length; i++) {
            sum += PERSON_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return PERSON_CHECKS.charAt(sum % PERSON_CHECKS.length());
    }

    private static String creditCode(String registryAndRegion) {
        String organisation = "%08d".formatted(RANDOM.nextInt(100_000_000));
        String body = registryAndRegion + organisation + organisationCheck(organisation);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * CREDIT_ALPHABET.indexOf(body.charAt(i));
            weight = weight * 3 % CREDIT_ALPHABET.length();
        }
        int check = (CREDIT_ALPHABET.length() - sum % CREDIT_ALPHABET.length()) % CREDIT_ALPHABET.length();
        return UnifiedCreditCode.of(body + CREDIT_ALPHABET.charAt(check)).value();
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * (organisation.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 11 ? '0' : check == 10 ? 'X' : (char) ('0' + check);
    }
}
