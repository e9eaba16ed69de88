package org.zhengwu.plugin.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;

/** What is done to a sealed document is told by name (SEA-004). */
class TamperingTest {

    private static final Chancery CHANCERY = Chancery.demo();
    private static final Map<SealAlgorithm, byte[]> SEALED = new EnumMap<>(SealAlgorithm.class);

    @BeforeAll
    static void seal() {
        for (SealAlgorithm each : SealAlgorithm.values()) {
            CHANCERY.enrolled(each);
            SEALED.put(each, CHANCERY.sealed());
        }
    }

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryByteOfTheSignatureThatWasChanged(SealAlgorithm algorithm) {
        byte[] sealed = sealed(algorithm);
        String text = new String(sealed, ISO_8859_1);
        int from = text.lastIndexOf("/Contents <") + "/Contents <".length();
        int used = from + text.substring(from).replaceFirst("0*>.*", "").length() + 2;

        for (int at = from; at < used; at++) {
            byte[] changed = sealed.clone();
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            if (changed[at] != sealed[at]) {
                assertThat(finding(changed)).as("byte " + at).isNotEqualTo(SealFinding.INTACT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsBytesOfTheDocumentThatWereChanged(SealAlgorithm algorithm) {
        byte[] sealed = sealed(algorithm);
        for (int at = 0; at < sealed.length; at += 97) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(finding(changed)).as("byte " + at).isNotEqualTo(SealFinding.INTACT);
        }
        byte[] first = sealed.clone();
        first[first.length / 4] ^= 1;
        assertThat(finding(first)).isEqualTo(SealFinding.ALTERED);
    }

    @Test
    void tellsADocumentThatWasCutOff() {
        byte[] sealed = sealed(SealAlgorithm.RSA);

        for (int length : new int[] {sealed.length - 1, sealed.length - 600, sealed.length - 25_000, 2000}) {
            assertThat(finding(Arrays.copyOf(sealed, length)))
                    .as(length + " bytes")
                    .isEqualTo(SealFinding.CUT_OFF);
        }
    }

    @Test
    void tellsWhatWasAdded() {
        byte[] sealed = sealed(SealAlgorithm.RSA);
        byte[] update = "\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(ISO_8859_1);

        byte[] extended = Arrays.copyOf(sealed, sealed.length + update.length);
        System.arraycopy(update, 0, extended, sealed.length, update.length);

        assertThat(finding(extended)).isEqualTo(SealFinding.EXTENDED);
    }

    @Test
    void tellsACertificateThatWasSwappedForThatOfAnotherSeal() {
        byte[] sealed = sealed(SealAlgorithm.RSA);
        String own = HexFormat.of().formatHex(certificateOf(sealed));
        CHANCERY.enrolled(SealAlgorithm.RSA);
        String other = HexFormat.of().formatHex(certificateOf(CHANCERY.sealed()));
        // Both certificates are of one length, but for the sign bits of their signatures' integers: none here.
        assertThat(other).hasSameSizeAs(own);

        assertThat(finding(swapped(sealed, own, other))).isEqualTo(SealFinding.ALTERED);
    }

    @Test
    void tellsACertificateThatIsOfNoSealOnFile() {
        try (Chancery elsewhere = Chancery.demo()) {
            elsewhere.enrolled(SealAlgorithm.SM2);

            assertThat(finding(elsewhere.sealed())).isEqualTo(SealFinding.UNKNOWN_CERTIFICATE);
        }
    }

    @Test
    void tellsWhatIsNotSealed() {
        assertThat(finding(new byte[0])).isEqualTo(SealFinding.NOT_SEALED);
        assertThat(finding("%PDF-1.7\n%%EOF\n".getBytes(ISO_8859_1))).isEqualTo(SealFinding.NOT_SEALED);
        assertThat(finding("/ByteRange [0 1 1 0]".getBytes(ISO_8859_1))).isEqualTo(SealFinding.ALTERED);
    }

    private static byte[] sealed(SealAlgorithm algorithm) {
        return SEALED.getOrDefault(algorithm, new byte[0]);
    }

    private static SealFinding finding(byte[] document) {
        return CHANCERY.verify(document).finding();
    }

    private static byte[] certificateOf(byte[] sealed) {
        return Certificates.encoded(Certificates.read(
                Objects.requireNonNull(CHANCERY.verify(sealed).seal()).certificate()));
    }

    private static byte[] swapped(byte[] sealed, String own, String other) {
        String text = new String(sealed, ISO_8859_1);
        int at = text.toLowerCase(Locale.ROOT).indexOf(own);
        assertThat(at).isPositive();
        return (text.substring(0, at) + other + text.substring(at + own.length())).getBytes(ISO_8859_1);
    }
}
