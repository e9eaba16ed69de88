package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;

class FormErrorsTest {

    private static final Words WORDS = Words.in(Locale.CHINESE);

    @Test
    void saysEachViolationAtItsFieldInThePersonsWords() {
        FormErrors errors = FormErrors.of(
                WORDS,
                new InvalidInputException(List.of(
                        new Violation("contactMobile", "mobile", "must be a mobile number"),
                        new Violation("contactName", "too-long", "must have at most 50 characters"))));

        assertThat(errors.of("contactMobile")).isEqualTo("请填写 11 位手机号码");
        assertThat(errors.all().get(1).line(WORDS)).isEqualTo("联系人姓名：内容太长，请缩短");
        assertThat(errors.of("reason")).isNull();
    }

    @Test
    void saysOnceWhatSeveralPartsOfAFieldShare() {
        FormErrors errors = FormErrors.of(
                WORDS,
                new InvalidInputException(List.of(
                        new Violation("materials", "missing-material", "a"),
                        new Violation("materials[1].slot", "missing-material", "b"))));

        assertThat(errors.all()).hasSize(1);
        assertThat(errors.all().get(0).field()).isEqualTo("materials");
    }

    @Test
    void neverShowsWhatIsMeantForDevelopers() {
        FormErrors errors = FormErrors.of(WORDS, new InvalidInputException("x", "unheard-of", "must be a foo"));

        assertThat(errors.all().get(0).line(WORDS)).isEqualTo("不符合要求，请改正");
    }
}
