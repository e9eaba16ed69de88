package org.zhengwu.api.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ImplementingCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    @Test
    void takesRealCodesApart() {
        ImplementingCode code = new ImplementingCode("11370800MB285591843370117002011");
        assertThat(code.creditCode()).isEqualTo("11370800MB28559184");
        assertThat(code.level()).isEqualTo("3");
        assertThat(code.basicCode()).isEqualTo("370117002011");
        assertThat(code.businessItem()).isNull();

        ImplementingCode longer = new ImplementingCode("12441500196720244T344219980600302");
        assertThat(longer.basicCode()).isEqualTo("442199806003");
        assertThat(longer.businessItem()).isEqualTo("02");
    }

    @Test
    void leavesTheOlderFormWhole() {
        ImplementingCode code = new ImplementingCode("GB39046ITEM0001");
        assertThat(code.composed()).isFalse();
        assertThat(code.basicCode()).isNull();
        assertThat(code.creditCode()).isNull();
    }

    @Test
    void acceptsEveryCodeThatIsBuiltByTheRulesAndNoneWithAnotherCharacterInItsCreditCode() {
        Random random = new Random(39046);
        for (int round = 0; round < 500; round++) {
            String code = creditCode(random) + (1 + random.nextInt(7)) + digits(random, round % 2 == 0 ? 12 : 14);
            assertThat(ImplementingCode.flawOf(code)).as(code).isNull();

            int place = random.nextInt(17);
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            String altered = code.substring(0, place) + other + code.substring(place + 1);
            assertThat(ImplementingCode.flawOf(altered) == null).as(altered).isEqualTo(altered.equals(code));
        }
    }

    @Test
    void refusesEveryOtherTextAndSaysWhy() {
        String good = "11370800MB285591843370117002011";
        assertThat(ImplementingCode.flawOf("11370800MB285591853370117002011"))
                .isEqualTo(ImplementingCode.Flaw.CHECK_DIGIT);
        for (String bad : new String[] {
            "", " ", good + "1", good + "123", good.substring(0, 30), good.toLowerCase(java.util.Locale.ROOT), "码"
        }) {
            assertThat(ImplementingCode.flawOf(bad)).as(bad).isEqualTo(ImplementingCode.Flaw.FORM);
        }
        assertThatThrownBy(() -> new ImplementingCode("码")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String creditCode(Random random) {
        String organisation = digits(random, 8);
        int sum = 0;
        for (int i = 0; i < organisation.length(); i++) {
            sum += (organisation.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
        }
        int rest = (11 - sum % 11) % 11;
        String body = "11" + digits(random, 6) + organisation + (rest == 10 ? "X" : String.valueOf(rest));
        int weight = 1;
        int total = 0;
        for (int i = 0; i < body.length(); i++) {
            total += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - total % 31) % 31);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
