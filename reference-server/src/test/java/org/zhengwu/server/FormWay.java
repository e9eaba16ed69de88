package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The way of a citizen through the questions of an item with a form, with a mistake and a change of mind. */
final class FormWay {

    private static final String SAVE = "form[action*='/questions/'] button";

    private final Window window;
    private final HttpCalls visitor;

    FormWay(Window window, HttpCalls visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    void walk() {
        begin();
        partners();
        school();
        boarding();
        String check = handIn();
        changeOfMind(check);
        supplement(check);
        unanswered();
    }

    private void begin() {
        window.visit("/items?q=" + URLEncoder.encode("中外合作职业技能培训机构设立", StandardCharsets.UTF_8));
        window.press(".list a[href^='/items/']");
        window.press("main a[href^='/apply/']");
        window.press("form[action^='/apply/'] button");
        assertThat(window.page().url()).endsWith("/questions/1");
    }

    /** What is known is shown and not asked; a bad number is refused beside its field and kept. */
    private void partners() {
        assertThat(window.page().isVisible("[id='field.partner']")).isFalse();
        fill("mobile", "123");
        refused("field.mobile");
        assertThat(value("mobile")).isEqualTo("123");
        fill("mobile", "13800138000");
        window.press(SAVE);
        fill("foreignPartner", "Example College");
        fill("foreignCountry", "德国");
        window.press(SAVE);
    }

    private void school() {
        fill("schoolName", "示范职业技能培训学校");
        tick("junior");
        tick("senior");
        fill("students", "50");
        fill("capital", "200000.5");
        fill("opensOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(6).toString());
        fill("town", "440300");
        tick("true");
        refused("field.students");
        assertThat(value("capital")).isEqualTo("200000.5");
        assertThat(window.page().isChecked("input[value=senior]")).isTrue();
        fill("students", "500");
        window.press(SAVE);
    }

    private void boarding() {
        assertThat(window.page().url()).endsWith("/questions/4");
        window.press("main .actions a");
        assertThat(window.page().url()).endsWith("/questions/3");
        assertThat(value("students")).isEqualTo("500");
        window.press(SAVE);
        fill("beds", "120");
        window.press(SAVE);
        assertThat(window.page().url()).endsWith("/materials");
    }

    /** Goes on to the answers, each in words. */
    private String handIn() {
        window.choose("application", "申请书.pdf", "application/pdf", CitizenWay.PDF);
        window.choose("agreement", "协议.pdf", "application/pdf", CitizenWay.PDF);
        window.press("button[value=on]");
        window.press("form[action$='/contact'] button");
        assertThat(window.text()).contains("200000.50", "深圳市", "120").doesNotContain("junior", "440300");
        return window.page().url().replaceFirst(".*(/cases/.*)", "$1");
    }

    /** An answer that is not asked any more goes with its question. */
    private void changeOfMind(String check) {
        window.press("a[href$='/questions/3']");
        tick("false");
        window.press(SAVE);
        assertThat(window.page().url()).endsWith("/materials");
        window.visit(check);
        assertThat(window.text()).doesNotContain("120");
        window.visit(check.replace("/check", ""));
        assertThat(window.text()).contains("200000.50");
    }

    /** What the organ asks again is asked by the field's own control. */
    private void supplement(String check) {
        window.visit(check);
        window.press("form[action$='/submission'] button");
        assertThat(window.page().url()).endsWith("/receipt");
        String path = check.replace("/check", "");
        String api = "/api/v1" + path;
        HttpCalls official = visitor.as("official-sz");
        Map<String, Object> notice = Map.of(
                "demands",
                List.of(
                        Map.of("field", "levels", "problem", "请补选全部培训层次"),
                        Map.of("field", "capital", "problem", "与验资报告不一致")),
                "supplyBy",
                "2027-03-31");
        official.step(official.get(api).expect(200), api + "/supplement-notice", notice)
                .expect(200);
        window.visit(path + "/supplement");
        assertThat(window.text()).contains("与验资报告不一致");
        assertThat(value("capital")).isEqualTo("200000.5");
        tick("technician");
        fill("capital", "300000");
        window.press("form[action$='/supplement'] button");
        assertThat(window.text()).contains("300000.00");
    }

    /** What a submission still lacks leads to the page that asks it. */
    private void unanswered() {
        begin();
        window.visit(window.page().url().replaceFirst(".*(/cases/.*)/questions/1", "$1/check"));
        window.page().focus("form[action$='/submission'] button");
        window.page().keyboard().press("Enter");
        window.page().waitForSelector("#errors");
        window.page().waitForLoadState(LoadState.LOAD);
        window.forgive();
        window.look();
        window.press("#errors a[href$='/questions/2#field.foreignCountry']");
        assertThat(window.page().isVisible("[id='field.foreignCountry']")).isTrue();
    }

    private void refused(String field) {
        window.page().focus(SAVE);
        window.page().keyboard().press("Enter");
        window.page().waitForSelector("#errors");
        window.page().waitForLoadState(LoadState.LOAD);
        window.forgive();
        window.look();
        assertThat(window.page().getAttribute("#errors a", "href")).isEqualTo("#" + field);
        assertThat(window.page().getAttribute("[id='" + field + "']", "aria-describedby"))
                .contains(field + "-error");
    }

    private void tick(String option) {
        window.page().focus("input[value=" + option + "]");
        window.page().keyboard().press("Space");
    }

    private void fill(String field, String text) {
        window.page().fill("[id='field." + field + "']", text);
    }

    private String value(String field) {
        return window.page().inputValue("[id='field." + field + "']");
    }
}
