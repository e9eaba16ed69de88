package org.zhengwu.api.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

class IdentifierTest {

    private static final String RESIDENT = "11010519491231002X";
    private static final String CREDIT = "11100000000013338W";

    @Test
    void readsTheExampleOfTheStandard() {
        assertThat(ResidentId.of(RESIDENT).birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(ResidentId.of("440524188001010014").birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
    }

    @Test
    void readsALowerCaseXAsACapital() {
        assertThat(ResidentId.of("11010519491231002x")).isEqualTo(ResidentId.of(RESIDENT));
        assertThat(UnifiedCreditCode.of(CREDIT.toLowerCase(Locale.ROOT)).value())
                .isEqualTo(CREDIT);
    }

    @Test
    void refusesFullWidthDigitsAndForeignLetters() {
        assertThat(reason(IdentifierKind.RESIDENT_ID, "１1010519491231002X")).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.RESIDENT_ID, "11010519491231002Ⅹ")).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.RESIDENT_ID, "11010519491231002Χ")).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.UNIFIED_CREDIT_CODE, "１1100000000013338W"))
                .isEqualTo(Reason.FORMAT);
        assertThatThrownBy(() -> MobileNumber.of("１3800138000")).isInstanceOf(InvalidIdentifierException.class);
    }

    @Test
    void refusesImpossibleBirthDates() {
        for (String date : List.of("19490229", "19491301", "19490431", "00000101", "19490100")) {
            assertThat(reason(IdentifierKind.RESIDENT_ID, person("110105" + date + "002")))
                    .as(date)
                    .isEqualTo(Reason.DATE);
        }
    }

    @Test
    void tellsTheCardsOf18CharactersApart() {
        String hongKong = person("81000019940823002");
        String foreigner = person("91115619810203101");
        assertThat(ResidencePermit.of(hongKong).birthDate()).isEqualTo(LocalDate.of(1994, 8, 23));
        assertThat(ForeignPermanentResidentId.of(foreigner).kind())
                .isEqualTo(IdentifierKind.FOREIGN_PERMANENT_RESIDENT_ID);
        assertThat(reason(IdentifierKind.RESIDENT_ID, hongKong)).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.RESIDENT_ID, foreigner)).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.RESIDENCE_PERMIT, person("81010019940823002")))
                .isEqualTo(Reason.FORMAT);
    }

    @Test
    void findsEverySingleWrongCharacterAndEverySwapOfNeighbours() {
        Random random = new Random(20260930);
        for (int round = 0; round < 300; round++) {
            String valid = person(String.format("%06d", 110000 + random.nextInt(500000))
                    + LocalDate.ofEpochDay(random.nextInt(18000)).toString().replace("-", "")
                    + String.format("%03d", random.nextInt(1000)));
            assertThat(reason(IdentifierKind.RESIDENT_ID, valid)).isNull();
            int place = random.nextInt(17);
            char wrong = (char) ('0' + (valid.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String changed = valid.substring(0, place) + wrong + valid.substring(place + 1);
            assertThat(reason(IdentifierKind.RESIDENT_ID, changed))
                    .as("wrong character")
                    .isNotNull();
            if (place < 16 && valid.charAt(place) != valid.charAt(place + 1)) {
                String swapped = valid.substring(0, place)
                        + valid.charAt(place + 1)
                        + valid.charAt(place)
                        + valid.substring(place + 2);
                assertThat(reason(IdentifierKind.RESIDENT_ID, swapped))
                        .as("swap")
                        .isNotNull();
            }
        }
    }

    @Test
    void checksTheOrganisationCodeInsideTheCreditCode() {
        assertThat(UnifiedCreditCode.of(CREDIT).organisationCode().value()).isEqualTo("000013338");
        assertThat(OrganisationCode.of("00001333-8")).isEqualTo(OrganisationCode.of("000013338"));
        String wrongInside = "1110000000001333" + "7";
        assertThat(reason(IdentifierKind.UNIFIED_CREDIT_CODE, wrongInside + CheckCharacters.credit(wrongInside)))
                .isEqualTo(Reason.CHECKSUM);
        assertThat(reason(IdentifierKind.UNIFIED_CREDIT_CODE, "000000000000000000"))
                .isEqualTo(Reason.FORMAT);
    }

    @Test
    void readsTravelDocuments() {
        for (String text : List.of("H12345678", "M1234567801", "h12345678")) {
            assertThat(HomeReturnPermit.of(text).kind()).isEqualTo(IdentifierKind.HOME_RETURN_PERMIT);
        }
        for (String text : List.of("E12345678", "G12345678", "EA1234567", "PE1234567", "141234567")) {
            assertThat(Passport.of(text).kind()).isEqualTo(IdentifierKind.PASSPORT);
        }
        assertThat(TaiwanPermit.of("12345678").value()).isEqualTo("12345678");
        assertThat(reason(IdentifierKind.HOME_RETURN_PERMIT, "H123456789")).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.TAIWAN_PERMIT, "1234567")).isEqualTo(Reason.FORMAT);
        assertThat(reason(IdentifierKind.PASSPORT, "EI1234567")).isEqualTo(Reason.FORMAT);
    }

    @Test
    void readsMobileNumbers() {
        assertThat(MobileNumber.of("13800138000").value()).isEqualTo("13800138000");
        for (String wrong : List.of("12800138000", "1380013800", "138001380001", "+8613800138000", " 13800138000")) {
            assertThatThrownBy(() -> MobileNumber.of(wrong)).isInstanceOf(InvalidIdentifierException.class);
        }
    }

    @Test
    void neverShowsItsValue() {
        assertThat(ResidentId.of(RESIDENT).toString()).doesNotContain("1949");
        assertThat(MobileNumber.of("13800138000").toString()).doesNotContain("138");
        assertThatThrownBy(() -> ResidentId.of("11010519491231003X")).hasMessageNotContaining("1949");
    }

    @Nullable
    private static Reason reason(IdentifierKind kind, String text) {
        try {
            Identifier.of(kind, text);
            return null;
        } catch (InvalidIdentifierException refused) {
            return refused.reason();
        }
    }

    private static String person(String digits) {
        return digits + CheckCharacters.person(digits);
    }
}
