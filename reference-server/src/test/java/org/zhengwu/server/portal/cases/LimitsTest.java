package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FieldLimits;
import org.zhengwu.server.portal.Words;

class LimitsTest {

    private static final Words WORDS = Words.in(Locale.CHINESE);
    private static final Limits LIMITS = new Limits(LocalDate.of(2026, 3, 2));

    @Test
    void saysLengthsAndNumbers() {
        FieldLimits length = new FieldLimits(2, 50, null, null, null, null, null);
        FieldLimits least = new FieldLimits(null, null, null, new BigDecimal("100"), null, null, null);

        assertThat(LIMITS.of(WORDS, Fields.within("name", FieldKind.TEXT, length)))
                .isEqualTo("2 至 50 个字");
        assertThat(LIMITS.of(WORDS, Fields.within("beds", FieldKind.WHOLE_NUMBER, least)))
                .isEqualTo("不少于 100");
        assertThat(LIMITS.of(WORDS, Fields.of("note", FieldKind.TEXT))).isEmpty();
    }

    @Test
    void saysAmountsInYuan() {
        FieldLimits least = new FieldLimits(null, null, null, new BigDecimal("10000000"), null, null, null);

        assertThat(LIMITS.of(WORDS, Fields.within("capital", FieldKind.AMOUNT, least)))
                .contains("以元为单位", "不少于 100000.00 元");
    }

    @Test
    void saysTheDaysThemselvesCountedFromTheFiling() {
        FieldLimits days = new FieldLimits(null, null, null, null, null, Period.ofMonths(3), Period.ofYears(2));

        assertThat(LIMITS.of(WORDS, Fields.within("opensOn", FieldKind.DATE, days)))
                .contains("2026年6月2日", "2028年3月2日");
    }
}
