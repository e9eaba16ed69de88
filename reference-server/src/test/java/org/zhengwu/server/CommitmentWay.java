package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** A citizen commits itself in writing in place of a document, and the organ cannot ask for it (告知承诺). */
final class CommitmentWay {

    private static final String COMMIT = "#commit-place";

    private final Window window;
    private final HttpCalls visitor;

    CommitmentWay(Window window, HttpCalls visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    void walk() {
        window.visit("/items?q=%E5%8A%B3%E5%8A%A1%E6%B4%BE%E9%81%A3");
        window.press(".list a[href^='/items/']");
        assertThat(window.text()).contains(said("可以用书面承诺代替", "A written commitment may take its place"));
        window.press("main a[href^='/apply/']");
        window.enter("citizen2", "zhengwu-demo");
        window.press("form[action^='/apply/'] button");
        bring();
        window.press("form[action$='/contact'] button");
        assertThat(window.text()).contains(said("以书面承诺代替", "A written commitment takes its place"), "撤销许可，记入信用记录");
        window.press("form[action$='/submission'] button");
        window.press("main a[href^='/cases/']");
        assertThat(window.text()).contains(said("以书面承诺代替", "A written commitment takes its place"), "到场核查");
        keepsTheOrganFromAskingForIt(window.page().url().replaceFirst(".*(/cases/[^/?]*).*", "$1"));
    }

    /** Brings the rest; the commitment is taken, taken back and taken again. */
    private void bring() {
        assertThat(window.text()).contains("不实承诺的责任");
        window.choose("application", "申请书.pdf", "application/pdf", CitizenWay.PDF);
        window.choose("rules", "管理制度.pdf", "application/pdf", CitizenWay.PDF);
        window.page().check(COMMIT);
        window.press("button[value=stay]");
        assertThat(window.page().isChecked(COMMIT)).isTrue();
        window.page().uncheck(COMMIT);
        window.press("button[value=on]");
        assertThat(window.page().innerText("main .note[role=status]")).contains("经营场所使用证明");
        window.page().check(COMMIT);
        window.press("button[value=on]");
        assertThat(window.page().url()).endsWith("/contact");
    }

    private void keepsTheOrganFromAskingForIt(String path) {
        HttpCalls official = visitor.as("official-sz");
        String api = "/api/v1" + path;
        Map<String, Object> notice =
                Map.of("demands", List.of(Map.of("material", "place", "problem", "没有提交")), "supplyBy", "2027-03-31");
        HttpCalls.Answer refused = official.step(official.get(api).expect(200), api + "/supplement-notice", notice);
        assertThat(refused.text("rule")).isEqualTo("LIC-021");
        official.step(official.get(api).expect(200), api + "/acceptance", null).expect(200);
    }

    private String said(String chinese, String english) {
        return "en".equals(window.page().getAttribute("html", "lang")) ? english : chinese;
    }
}
