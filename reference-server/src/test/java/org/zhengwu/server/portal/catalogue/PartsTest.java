package org.zhengwu.server.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.server.portal.Words;

class PartsTest {

    private static final Words CHINESE = Words.in(Locale.CHINESE);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void namesAMaterialByItsCodeInADifferenceAndByItsPlaceInAForm() {
        assertThat(Parts.ofDifference(CHINESE, "materials[1].copies")).isEqualTo("材料 1 · 复印件份数");
        assertThat(Parts.ofDifference(CHINESE, "materials[M.01].copies")).isEqualTo("材料 M.01 · 复印件份数");
        assertThat(Parts.ofField(CHINESE, "materials[1].copies")).isEqualTo("材料 2 · 复印件份数");
    }

    @Test
    void countsWhatHasNoNameFromOne() {
        assertThat(Parts.ofDifference(ENGLISH, "access.windows[0].phone")).isEqualTo("Access · Window 1 · Telephone");
        assertThat(Parts.inForm(ENGLISH, "access.windows[0]")).isEqualTo("Window 1");
        assertThat(Parts.inForm(ENGLISH, "promisedLimit.value")).isEqualTo("Promised limit · Value");
    }

    @Test
    void saysWhatValuesMean() {
        assertThat(Parts.value(CHINESE, "handling.forms", "WINDOW、PC")).isEqualTo("窗口办理、网上办理（电脑）");
        assertThat(Parts.value(ENGLISH, "authority.exerciseLevels", "PROVINCE、CITY"))
                .isNotEqualTo("PROVINCE、CITY");
        assertThat(Parts.value(CHINESE, "fees[0].amount", "1050")).isEqualTo("10.50 元");
        assertThat(Parts.value(CHINESE, "legalBases[0].level", "LAW")).isEqualTo("法律");
        assertThat(Parts.value(CHINESE, "access.booking", "true")).isEqualTo("是");
        assertThat(Parts.value(ENGLISH, "handling.conditions", "甲、乙")).isEqualTo("甲、乙");
        assertThat(Parts.value(ENGLISH, "name", null)).isEqualTo("none");
    }

    @Test
    void hasAWordForWhatItDoesNotKnow() {
        assertThat(Parts.ofDifference(CHINESE, "invented.code")).isEqualTo("其他内容 · 编码");
    }
}
