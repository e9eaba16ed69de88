package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The way of a citizen through the pages, from the first question to the withdrawal. */
final class CitizenWay {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Window window;
    private final HttpCalls visitor;

    CitizenWay(Window window, HttpCalls visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    /** Everything, with the steps of the organ in between. */
    void walk() {
        findAnItem();
        window.press("main a[href^='/apply/']");
        window.enter("citizen1", "zhengwu-demo");
        String number = apply();
        String path = follow(number);
        supplement(path);
        readMessages();
        copyOfEverything(number);
        window.visit("/my/party");
        withdraw(path);
    }

    private void findAnItem() {
        window.visit("/");
        window.press("main a[href^='/places']");
        window.press(".tiles a[href*='in=440000']");
        window.press(".tiles a[href*='in=440300']");
        window.press("main a[href^='/preferences?division=440300']");
        assertThat(window.text()).contains("深圳市");
        window.page().fill("#q", "职业中介");
        window.press("form[role=search] button");
        window.press(".list a[href^='/items/']");
    }

    /** From who applies to the number on the receipt; the last button is pressed twice. */
    String apply() {
        window.press("form[action^='/apply/'] button");
        window.choose("application", "申请书.pdf", "application/pdf", PDF);
        window.choose("staff", "名单.png", "image/png", PICTURE);
        window.press("button[value=stay]");
        assertThat(window.text()).contains("申请书.pdf", "名单.png");
        assertThat(window.page().locator("img.preview").evaluate("each => each.naturalWidth"))
                .isEqualTo(1);
        window.press("button[value=on]");
        window.page().fill("#contactName", "陈小明");
        window.page().fill("#contactMobile", "13800138000");
        window.press("form[action$='/contact'] button");
        assertThat(window.text()).contains("陈**", "138****8000");
        window.page()
                .locator("form[action$='/submission'] button")
                .dblclick(new Locator.DblclickOptions().setForce(true));
        window.page().waitForURL("**/receipt");
        window.look();
        assertThat(window.text()).doesNotContain("13800138000");
        assertThat(window.page().locator("button.print").count()).isEqualTo(1);
        return window.page().innerText(".number strong");
    }

    /** The page of the case, found by its number; the way back leads to no second one. */
    private String follow(String number) {
        window.page().goBack();
        assertThat(window.page().url()).endsWith("/receipt");
        window.page().reload();
        window.visit("/my");
        assertThat(window.page()
                        .locator(".list > li:has-text('" + number + "')")
                        .count())
                .isEqualTo(1);
        window.visit("/");
        assertThat(window.page().innerText("#number-hint")).contains(said("登录", "sign in"));
        window.page().fill("#number", number.toLowerCase(java.util.Locale.ROOT));
        window.press("form[action='/my/progress'] button");
        assertThat(window.text()).contains(number);
        return window.page().url().replaceFirst(".*(/cases/.*)", "$1");
    }

    private void supplement(String path) {
        HttpCalls official = visitor.as("official-sz");
        String api = "/api/v1" + path;
        Map<String, Object> notice = Map.of(
                "demands",
                List.of(
                        Map.of("material", "staff", "problem", "没有盖章，请盖章后重新提交"),
                        Map.of("material", "application", "problem", "没有签名")),
                "supplyBy",
                "2027-03-31");
        official.step(official.get(api).expect(200), api + "/supplement-notice", notice)
                .expect(200);
        window.visit(path);
        assertThat(window.page().innerText("main .note")).contains("人员", "没有盖章", "申请书");
        window.press("main a[href$='/supplement']");
        window.choose("application", "申请书-签名.pdf", "application/pdf", PDF);
        window.pressInVain("form[action$='/supplement'] button");
        assertThat(window.page().innerText("#kept-application")).contains("申请书-签名.pdf");
        assertThat(window.page().getAttribute("#staff", "aria-invalid")).isEqualTo("true");
        assertThat(window.text()).contains("名单.png");
        window.choose("staff", "名单-盖章.pdf", "application/pdf", PDF);
        window.press("form[action$='/supplement'] button");
        official.step(official.get(api).expect(200), api + "/acceptance", null).expect(200);
        window.visit(path);
        assertThat(window.text()).contains("申请书-签名.pdf", said("（第 2 次）", "(No. 2)"), said("已于", "Done on"));
        window.page().locator("summary").first().focus();
        window.page().keyboard().press("Enter");
        assertThat(window.page().locator("details[open]").count()).isEqualTo(1);
        window.look();
    }

    private String said(String chinese, String english) {
        return "en".equals(window.page().getAttribute("html", "lang")) ? english : chinese;
    }

    private void readMessages() {
        window.visit("/my/messages");
        int unread = window.page().locator("form[action$='/reading']").count();
        assertThat(unread).isPositive();
        window.press("form[action$='/reading'] button");
        assertThat(window.page().locator("form[action$='/reading']").count()).isEqualTo(unread - 1);
    }

    /** What is saved holds the case with what was typed in, which no page shows in full. */
    private void copyOfEverything(String number) {
        window.visit("/my/data");
        Download saved = window.page().waitForDownload(() -> {
            window.page().locator("form[action$='/copy'] button").focus();
            window.page().keyboard().press("Enter");
        });
        assertThat(saved.path()).content().contains(number, "13800138000", "名单-盖章.pdf");
    }

    private void withdraw(String path) {
        window.visit(path);
        window.press("main a[href$='/withdrawal']");
        window.page().fill("#reason", "暂时不办了");
        window.press("form[action$='/withdrawal'] button");
        assertThat(window.page().locator("main a[href$='/withdrawal']").count()).isZero();
        window.visit(path + "/receipt");
        assertThat(window.page().locator(".receipt h2").count()).isZero();
    }
}
