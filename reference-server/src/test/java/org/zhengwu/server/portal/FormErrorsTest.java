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

    @Test
    void callsFieldsAsTheirFormsDo() {
        assertThat(called("accounts.", "name")).isEqualTo("登录名");
        assertThat(called("accounts.", "holder")).isEqualTo("姓名");
        assertThat(called("accounts.", "password")).isEqualTo("初始口令");
        assertThat(called("organs.", "name")).isEqualTo("机关名称");
        assertThat(called("newitem.", "code")).isEqualTo("实施编码");
        assertThat(called("delegation.", "account")).isEqualTo("对方的账户编号");
        assertThat(called("review.", "account")).isEqualTo("同事");
        assertThat(called("review.asked.", "text")).isEqualTo("您的意见");
    }

    @Test
    void leadsToNoFieldThatThePageDoesNotAsk() {
        FormErrors errors = new FormErrors(List.of(
                        FormErrors.of("q", "a").all().get(0),
                        FormErrors.of("address", "b").all().get(0)))
                .onPageWith("q");

        assertThat(errors.all()).extracting(FormErrors.FieldError::address).containsExactly("#q", "");
        assertThat(errors.textsOf("address")).containsExactly("b");
    }

    private static String called(String prefix, String field) {
        InvalidInputException missing = new InvalidInputException(field, "required", "must be given");
        return FormErrors.of(WORDS, missing).called(WORDS, prefix).all().get(0).label();
    }
}
