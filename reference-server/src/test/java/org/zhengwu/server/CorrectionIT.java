package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person has the own data corrected, and the window verifies the name, in a real browser (PIP-004). */
@Tag("full")
class CorrectionIT extends BrowserTests {

    private static final String LABOUR = "深圳市人力资源和社会保障局（演示）";
    private static final String TRANSPORT = "深圳市交通运输局（演示）";
    private static final String REQUEST = "form[action='/my/corrections'] button";
    private static final String MOBILE = "form[action='/my/corrections/mobile'] button";
    private static final String DECIDE = "form[action^='/staff/corrections/'] button";

    @Test
    void correctsTheNameThatTheWindowVerifiesAndRefusesAnotherOne() {
        try (Window person = browser.window("corrected-", server.port(), "zh-CN", true, PHONE);
                Window window = browser.window("verified-", server.port(), "zh-CN", true, DESK)) {
            person.signIn("citizen1");
            window.signInToWork("official-sz");
            changeMobile(person);
            choosePlace(person);
            refuseWhatIsIncomplete(person);
            request(person, "陈晓明", LABOUR);
            assertThat(person.text()).contains("待核实");
            person.visit("/my/corrections");
            assertThat(person.text()).contains("正在等待窗口核实");

            open(window);
            window.page().check("input[value=CORRECT]");
            window.page().fill("#name", "陈小敏");
            window.pressInVain(DECIDE);
            assertThat(window.page().innerText("#name-error")).contains("一致");
            window.page().check("input[value=CORRECT]");
            window.page().fill("#name", "陈晓明");
            window.press(DECIDE);
            assertThat(window.text()).contains("待核实 0 件");
            person.visit("/my/data");
            assertThat(person.text()).contains("已更正");
            person.visit("/my/messages");
            assertThat(person.text()).contains("姓名或名称已更正");

            request(person, "陈小明", LABOUR);
            open(window);
            window.page().check("input[value=REFUSE]");
            window.pressInVain(DECIDE);
            window.page().check("input[value=REFUSE]");
            window.page().fill("#reason", "证件所载即为现名");
            window.press(DECIDE);
            person.visit("/my/data");
            assertThat(person.text()).contains("不予更正", "证件所载即为现名");
            person.lookAgainInLargeType();
            window.lookAgainInLargeType();
        }
    }

    @Test
    void asksAndVerifiesInEnglishOnAPhoneWithoutScripts() {
        try (Window person = browser.window("corrected-", server.port(), "en", false, PHONE);
                Window window = browser.window("verified-", server.port(), "en", false, PHONE)) {
            person.signIn("citizen2");
            choosePlace(person);
            request(person, "王大为", TRANSPORT);
            assertThat(person.text()).contains("Waiting");
            window.signInToWork("official-sz-other");
            open(window);
            window.page().check("input[value=CORRECT]");
            window.page().fill("#name", "王大为");
            window.press(DECIDE);
            assertThat(window.text()).contains("Waiting: 0");
            person.visit("/my/data");
            assertThat(person.text()).contains("Corrected");
        }
    }

    private static void changeMobile(Window person) {
        person.visit("/my/data");
        person.press("main a[href='/my/corrections']");
        person.page().fill("#mobile", "123");
        person.pressInVain(MOBILE);
        person.page().fill("#mobile", "13900006789");
        person.press(MOBILE);
        assertThat(person.text()).contains("139****6789");
    }

    private static void choosePlace(Window person) {
        person.visit("/places?in=440300&back=/my/corrections");
        person.press("main a[href^='/preferences?division=']");
        assertThat(person.page().url()).endsWith("/my/corrections");
    }

    private static void refuseWhatIsIncomplete(Window person) {
        person.pressInVain(REQUEST);
        assertThat(person.page().innerText("#errors")).contains("正确的姓名或名称", "更正的理由", "核实机关");
        person.page().fill("#name", "陈小明");
        person.page().fill("#explanation", "登记时写错");
        person.page().selectOption("#organ", new SelectOption().setLabel(LABOUR));
        person.pressInVain(REQUEST);
        assertThat(person.page().innerText("#name-error")).contains("与登记的相同");
    }

    private static void request(Window person, String name, String organ) {
        person.visit("/my/corrections");
        person.page().fill("#name", name);
        person.page().fill("#explanation", "登记时写错");
        person.page().selectOption("#organ", new SelectOption().setLabel(organ));
        person.press(REQUEST);
        assertThat(person.page().url()).endsWith("/my/data");
    }

    private static void open(Window window) {
        window.visit("/staff/corrections");
        window.press("main .list a[href^='/staff/corrections/']");
        assertThat(window.text()).contains("登记时写错", "*");
    }
}
