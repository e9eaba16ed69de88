package org.zhengwu.plugin.seals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.zhengwu.spi.LegalClock;

/** Times as ASN.1 and PDF write them, to the second. */
final class Times {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuMMddHHmmss'Z'");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");
    private static final int DIGITS = 14;
    private static final int FIRST_SHORT_YEAR = 1950;
    private static final int FIRST_LONG_YEAR = 2050;

    private Times() {}

    /** The form that X.509 and CMS ask for: with two digits of the year from 1950 to 2049. */
    static ASN1Primitive asn1(Instant at) {
        LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        boolean isShort = time.getYear() >= FIRST_SHORT_YEAR && time.getYear() < FIRST_LONG_YEAR;
        return isShort ? new DERUTCTime(time.format(SHORT)) : new DERGeneralizedTime(time.format(LONG));
    }

    /** Reads what BouncyCastle gives for a time; throws {@link IllegalArgumentException} on any other text. */
    static Instant read(String text) {
        try {
            if (text.endsWith("GMT+00:00")) {
                return LocalDateTime.parse(text.substring(0, DIGITS), SECONDS).toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException | IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("not a time", wrong);
        }
        throw new IllegalArgumentException("not a time in UTC");
    }

    /** The time in mainland China, as a PDF writes it. */
    static String pdf(Instant at) {
        return "D:" + LocalDateTime.ofInstant(at, LegalClock.ZONE).format(SECONDS) + "+08'00'";
    }
}
