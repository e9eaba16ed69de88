package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;

/** The way of a case through an organ: its handler, its reviewer and its head, each in a window of their own. */
final class OfficialsWay {

    private static final String TAKE = "form[action*='/steps/'] button";

    private final Window citizen;
    private final Window handler;
    private final Window reviewer;
    private final Window head;

    OfficialsWay(Window citizen, Window handler, Window reviewer, Window head) {
        this.citizen = citizen;
        this.handler = handler;
        this.reviewer = reviewer;
        this.head = head;
    }

    /** From the inbox to the delivery, with a mistake at every turn. */
    void walk(String number) {
        handler.signInToWork("official-sz");
        reviewer.signInToWork("official-sz2");
        head.signInToWork("head-sz");
        String path = find(number);
        askForMore(path);
        supplement(path);
        accept(path);
        suspendAndResume(path);
        verify(path);
        review(number, path);
        decide(path);
        deliver(path);
        citizen.visit(path.replace("/staff", ""));
        assertThat(citizen.page().locator(".history li").count()).isGreaterThan(6);
    }

    private String find(String number) {
        handler.visit("/staff?state=SUBMITTED");
        Locator waiting = handler.page().locator(".inbox > li:has-text('" + number + "')");
        handler.press("nav.chips a[href*='light=RED']");
        assertThat(waiting.count()).isZero();
        handler.press("nav.chips a[href*='light=GREEN']");
        assertThat(handler.page().url()).endsWith("/staff?state=SUBMITTED&light=GREEN");
        assertThat(waiting.locator(".ends li").count()).isPositive();
        assertThat(waiting.innerText()).doesNotContain("陈小明");
        handler.press(".inbox > li:has-text('" + number + "') > a");
        assertThat(handler.text()).contains(number, "申请书.pdf", "名单.png").doesNotContain("13800138000");
        assertThat(step("decision").count()).isZero();
        assertThat(handler.page().locator("img.preview").evaluate("each => each.naturalWidth"))
                .isEqualTo(1);
        return handler.page().url().replaceFirst(".*(/staff/cases/[^?]*).*", "$1");
    }

    /** Nothing named is refused beside the field; the day stays. */
    private void askForMore(String path) {
        begin(handler, path, "supplement-notice");
        handler.page().fill("#supplyBy", "2027-03-31");
        handler.pressInVain(TAKE);
        assertThat(handler.page().inputValue("#supplyBy")).isEqualTo("2027-03-31");
        assertThat(handler.page().locator("#demands .error").count()).isEqualTo(1);
        handler.page().fill("[id='material.staff']", "名单没有盖章");
        handler.press(TAKE);
        assertThat(handler.text()).contains("名单没有盖章");
    }

    private void supplement(String path) {
        citizen.visit(path.replace("/staff", "") + "/supplement");
        citizen.choose("staff", "名单-盖章.pdf", "application/pdf", CitizenWay.PDF);
        citizen.press("form[action$='/supplement'] button");
    }

    /** Pressed twice, gone back to and reloaded, it is accepted once. */
    private void accept(String path) {
        begin(handler, path, "acceptance");
        handler.page().locator(TAKE).dblclick(new Locator.DblclickOptions().setForce(true));
        handler.page().waitForURL("**" + path + "*");
        handler.look();
        handler.page().goBack();
        handler.page().reload();
        handler.visit(path);
        assertThat(handler.page()
                        .locator(".history strong:text-is('" + named("受理", "Accepted") + "')")
                        .count())
                .isEqualTo(1);
        handler.page().locator("#clocks ~ ul summary").first().focus();
        handler.page().keyboard().press("Enter");
        handler.look();
        assertThat(handler.page().locator("details[open] .days tbody tr").count())
                .isGreaterThan(5);
    }

    private void suspendAndResume(String path) {
        begin(handler, path, "suspension");
        handler.page().selectOption("#procedure", "EXPERT_REVIEW");
        handler.page().fill("#reason", "需要专家评审");
        handler.page().fill("#expectedUntil", "2027-04-30");
        handler.press(TAKE);
        begin(handler, path, "resumption");
        handler.press(TAKE);
    }

    private void verify(String path) {
        begin(handler, path, "verification");
        handler.page().check("input[value=CONFORMS]");
        handler.page().fill("#findings", "现场与申请一致");
        handler.press(TAKE);
        assertThat(handler.text()).contains("现场与申请一致");
        assertThat(step("verification").count()).isZero();
    }

    /** A rejection without reasons is refused; the reviewer then agrees. */
    private void review(String number, String path) {
        reviewer.visit("/staff/approvals");
        reviewer.press(".list > li:has-text('" + number + "') > a");
        reviewer.page().check("input[value=SEND_BACK]");
        reviewer.pressInVain("form[action*='/approvals/'] button");
        assertThat(reviewer.page().isChecked("input[value=SEND_BACK]")).isTrue();
        reviewer.page().check("input[value=AGREE]");
        reviewer.press("form[action*='/approvals/'] button");
        assertThat(reviewer.page().locator("form[action*='/approvals/']").count())
                .isZero();
        reviewer.visit(path);
        assertThat(reviewer.page().locator(".flow .done").count()).isEqualTo(2);
    }

    private void decide(String path) {
        begin(head, path, "decision");
        head.page().check("input[value=REFUSE]");
        head.pressInVain(TAKE);
        assertThat(head.page().locator("#errors li").count()).isEqualTo(3);
        head.page().check("input[value=GRANT]");
        head.press(TAKE);
    }

    private void deliver(String path) {
        begin(handler, path, "delivery");
        handler.page().check("input[value=COURIER]");
        handler.page().fill("#reference", "EMS123456789");
        handler.press(TAKE);
        assertThat(handler.text()).contains("EMS123456789");
        assertThat(handler.page().locator(".made a").count()).isGreaterThan(2);
        assertThat(handler.page().locator("main a[href*='/steps/']").count()).isZero();
    }

    private static void begin(Window window, String path, String step) {
        window.visit(path);
        window.press("main a[href$='/steps/" + step + "']");
    }

    private Locator step(String name) {
        return handler.page().locator("main a[href$='/steps/" + name + "']");
    }

    private String named(String chinese, String english) {
        boolean isChinese = handler.page()
                .getAttribute("html", "lang")
                .toLowerCase(Locale.ROOT)
                .startsWith("zh");
        return isChinese ? chinese : english;
    }
}
