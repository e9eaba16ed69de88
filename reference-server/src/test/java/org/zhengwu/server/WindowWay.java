package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The way of somebody who comes to the window, where a clerk registers the application. */
final class WindowWay {

    private final Window clerk;
    private final String identifier;

    WindowWay(Window clerk, String identifier) {
        this.clerk = clerk;
        this.identifier = identifier;
    }

    /** From the choice of the item to the receipt; gives the number. */
    String walk() {
        clerk.signInToWork("official-sz");
        clerk.visit("/staff/window");
        clerk.page().fill("#q", "职业中介");
        clerk.press("form[role=search] button");
        clerk.press(".list a[href^='/staff/window/']");
        String form = clerk.page().url();
        clerk.page().fill("#name", "赵到场");
        clerk.page().fill("#identifier", "123");
        clerk.pressInVain("form[action^='/staff/window/'] button");
        assertThat(clerk.page().inputValue("#name")).isEqualTo("赵到场");
        assertThat(clerk.page().getAttribute("#identifier", "aria-invalid")).isEqualTo("true");
        clerk.page().fill("#identifier", identifier);
        clerk.press("form[action^='/staff/window/'] button");
        String materials = clerk.page().url();
        clerk.page().navigate(form);
        clerk.page().fill("#name", "赵到场");
        clerk.page().fill("#identifier", identifier);
        clerk.press("form[action^='/staff/window/'] button");
        return submit(materials);
    }

    private String submit(String materials) {
        for (Map.Entry<String, String> each :
                List.of(Map.entry("application", "申请书.pdf"), Map.entry("staff", "名单.pdf"))) {
            clerk.choose(each.getKey(), each.getValue(), "application/pdf", CitizenWay.PDF);
        }
        clerk.press("button[value=on]");
        clerk.page().fill("#contactName", "赵到场");
        clerk.page().fill("#contactMobile", "13900139000");
        clerk.press("form[action$='/contact'] button");
        clerk.press("form[action$='/submission'] button");
        assertThat(clerk.page().url()).endsWith("/receipt");
        assertThat(clerk.text()).contains("到窗口查询进度").doesNotContain(identifier, "您会收到消息");
        String number = clerk.page().innerText(".number strong");
        clerk.press("main a[href^='/staff/cases/']");
        assertThat(clerk.text()).contains(number);
        assertThat(clerk.page().url()).isEqualTo(materials.replace("/materials", ""));
        return number;
    }

    /** Not taken in, with reasons and the organ that is competent. */
    void refer() {
        clerk.press("main a[href$='/steps/refusal']");
        clerk.page().check("input[value=WRONG_ORGAN]");
        clerk.page().fill("#reasons", "不属于本机关职权");
        clerk.pressInVain("form[action*='/steps/'] button");
        clerk.page().fill("#rightOrganName", "深圳市交通运输局");
        clerk.press("form[action*='/steps/'] button");
        assertThat(clerk.text()).contains("深圳市交通运输局");
    }
}
